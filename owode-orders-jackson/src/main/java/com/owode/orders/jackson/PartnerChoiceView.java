package com.owode.orders.jackson;

import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.shipping.PartnerChoice;
import com.owode.orders.shipping.PartnerRecord;
import java.util.List;
import java.util.Optional;

/**
 * The choice of a delivery partner as a document has it. A live {@link PartnerChoice} is written in
 * this form and read back as this view, because its partners hold live judgements.
 *
 * @param partners the eligible ones, best first, then the others by code
 */
public record PartnerChoiceView(List<Ranked> partners) {

  /**
   * Copies the list.
   *
   * @param partners all partners
   */
  public PartnerChoiceView {
    partners = List.copyOf(partners);
  }

  /**
   * One partner.
   *
   * @param record what is known of it
   * @param score what it is ranked by
   * @param rank its place, 1 for the one to take; empty if it is not eligible
   * @param judgement every rule that was looked at
   */
  public record Ranked(
      PartnerRecord record, long score, Optional<Integer> rank, JudgementRecord judgement) {

    /**
     * {@return the view of a live partner}
     *
     * @param live the partner
     */
    public static Ranked of(PartnerChoice.Ranked live) {
      return new Ranked(
          live.record(),
          live.score(),
          live.rank().stream().boxed().findFirst(),
          live.judgement().toRecord().masked());
    }
  }

  /**
   * {@return the view of a live choice}
   *
   * @param live the choice
   */
  public static PartnerChoiceView of(PartnerChoice live) {
    return new PartnerChoiceView(live.partners().stream().map(Ranked::of).toList());
  }
}
