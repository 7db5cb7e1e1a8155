package com.owode.orders.refund;

import com.owode.orders.guard.Faults;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import com.owode.orders.table.TableBuilder;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * The columns of the tables that choose refund terms, by reason, class of products, amount and
 * seller.
 *
 * <p>Example: {@code TermsTable.named("refund-terms", "2026.11", HitPolicy.FIRST)
 * .row("small").when(REASON, is(WRONG_ITEM)).when(AMOUNT, atMost(ngn("5000"))).then(TERMS, kept)
 * ...build()}.
 */
public final class TermsTable {

  /** Why the buyer asks. */
  public static final CodeFact<TermsQuestion, RefundReason> REASON =
      Fact.code("reason", RefundReason.class, TermsQuestion::reason);

  /** The class of what is claimed; a claim about several classes asks for each. */
  public static final CodeFact<TermsQuestion, ProductClass> PRODUCT_CLASS =
      Fact.code("product class", ProductClass.class, TermsQuestion::productClass);

  /**
   * The price of all that is claimed, as it was paid. In a currency that the table does not name,
   * rows that ask for it cannot be judged.
   */
  public static final OrderedFact<TermsQuestion, Money> AMOUNT =
      Fact.money("amount claimed", Fact.ifPresent(TermsQuestion::amount));

  /** The seller of the order. */
  public static final CodeFact<TermsQuestion, SellerId> SELLER =
      Fact.code("seller", SellerId.class, Fact.ifPresent(TermsQuestion::seller));

  /** The terms that a row gives. */
  public static final Output<RefundTerms> TERMS = Output.of("terms", RefundTerms.class);

  private static final List<Fact<TermsQuestion, ?>> COLUMNS =
      List.of(REASON, PRODUCT_CLASS, AMOUNT, SELLER);

  private static final int LONGEST_ID = 64;

  private TermsTable() {}

  /** {@return all columns that a table of terms can ask for} */
  public static List<Fact<TermsQuestion, ?>> columns() {
    return COLUMNS;
  }

  /**
   * {@return the builder of a table with all columns and the output {@link #TERMS}}
   *
   * @param name the name of the table, an identifier
   * @param version its version, an identifier
   * @param policy what it says when several rows match: one that lets one row speak
   */
  public static TableBuilder<TermsQuestion> named(String name, String version, HitPolicy policy) {
    TableBuilder<TermsQuestion> builder = DecisionTable.named(name, version, policy);
    COLUMNS.forEach(builder::input);
    return builder.output(TERMS);
  }

  /** Refuses a table that does not choose terms, with all faults. */
  static Output<RefundTerms> output(DecisionTable<TermsQuestion> table) {
    Faults faults = new Faults("table " + table + " of refund terms");
    for (Fact<TermsQuestion, ?> input : table.inputs()) {
      faults.unless(
          COLUMNS.stream().anyMatch(known -> known == input),
          "column " + input.name() + " is unknown",
          "use the columns of TermsTable");
    }
    faults
        .unless(
            table.policy().isSingleHit(),
            "policy " + table.policy() + " collects several terms",
            "let one row speak, for example by FIRST")
        .unless(
            table.outputs().size() == 1 && table.outputs().get(0).type() == RefundTerms.class,
            "its outputs are " + table.outputs(),
            "give it the output terms and no other")
        .refuse();
    @SuppressWarnings("unchecked") // Its type was just looked at.
    Output<RefundTerms> terms = (Output<RefundTerms>) table.outputs().get(0);
    return terms;
  }

  /** The table that a map of terms stands for: terms of a class go before those of the reason. */
  static DecisionTable<TermsQuestion> of(Map<RefundPolicy.Key, RefundTerms> terms) {
    TableBuilder<TermsQuestion> builder =
        named("refund-terms", "by-reason-and-class", HitPolicy.UNIQUE);
    int number = 0;
    for (Map.Entry<RefundPolicy.Key, RefundTerms> entry : terms.entrySet()) {
      RefundPolicy.Key key = entry.getKey();
      number++;
      builder
          .row(rowOf(key, number))
          .when(REASON, Cell.is(key.reason()))
          .when(
              PRODUCT_CLASS,
              key.productClass()
                  .map(own -> Cell.is(own))
                  .orElseGet(() -> butOwn(key.reason(), terms)))
          .then(TERMS, entry.getValue());
    }
    return builder.build();
  }

  private static String rowOf(RefundPolicy.Key key, int number) {
    String id = key.reason() + key.productClass().map(own -> "." + own).orElse("");
    return id.length() > LONGEST_ID ? "row-" + number : id;
  }

  private static Cell<ProductClass> butOwn(
      RefundReason reason, Map<RefundPolicy.Key, RefundTerms> terms) {
    ProductClass[] own =
        terms.keySet().stream()
            .filter(key -> key.reason().equals(reason))
            .flatMap(key -> key.productClass().stream())
            .toArray(ProductClass[]::new);
    return own.length == 0 ? Cell.any() : Cell.isNoneOf(own);
  }
}
