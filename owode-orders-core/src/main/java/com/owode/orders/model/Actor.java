package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Who asks. Never read from a request's wire form: the host knows whom it has authenticated. */
public sealed interface Actor {

  /**
   * {@return the buyer with this id}
   *
   * @param id the buyer's id
   */
  static Actor buyer(BuyerId id) {
    return new BuyerActor(id);
  }

  /**
   * {@return the seller with this id}
   *
   * @param id the seller's id
   */
  static Actor seller(SellerId id) {
    return new SellerActor(id);
  }

  /**
   * {@return somebody of the marketplace's support}
   *
   * @param agent the agent, as a reference to a person
   */
  static SupportActor support(PersonRef agent) {
    return new SupportActor(agent, Note.none(), Set.of());
  }

  /** {@return the role of this actor} */
  Role role();

  /** The roles that actors have. */
  enum Role {
    /** Who buys. */
    BUYER,
    /** Who sells. */
    SELLER,
    /** Who helps both. */
    SUPPORT
  }

  /**
   * A buyer.
   *
   * @param id the buyer's id
   */
  record BuyerActor(BuyerId id) implements Actor {
    @Override
    public Role role() {
      return Role.BUYER;
    }
  }

  /**
   * A seller.
   *
   * @param id the seller's id
   */
  record SellerActor(SellerId id) implements Actor {
    @Override
    public Role role() {
      return Role.SELLER;
    }
  }

  /**
   * Somebody of support, who may stand in for buyer or seller and override listed rules, each with
   * a recorded reason.
   *
   * @param agent the agent, as a reference to a person
   * @param reason why support stands in or overrides; none when it does neither
   * @param overrides the codes of the rules to override
   */
  record SupportActor(PersonRef agent, Note reason, Set<String> overrides) implements Actor {

    /**
     * Guards the overrides.
     *
     * @param agent the agent, as a reference to a person
     * @param reason why support stands in or overrides
     * @param overrides the codes of the rules to override
     * @throws IllegalArgumentException when there are overrides without a reason
     */
    public SupportActor {
      overrides = Collections.unmodifiableSet(new TreeSet<>(overrides));
      if (!overrides.isEmpty() && !reason.isGiven()) {
        throw Guard.malformed(
            "support overrides " + overrides + " without a reason", "give a reason");
      }
    }

    /**
     * {@return this agent, acting for a recorded reason: may stand in for buyer or seller}
     *
     * @param why the reason
     */
    public SupportActor because(Note why) {
      return new SupportActor(agent, why, overrides);
    }

    /**
     * {@return this agent, overriding these rules}
     *
     * @param codes the rules' codes; only rules marked as such can be overridden
     * @throws IllegalArgumentException when no reason was given before
     */
    public SupportActor overriding(String... codes) {
      return new SupportActor(agent, reason, Set.of(codes));
    }

    @Override
    public Role role() {
      return Role.SUPPORT;
    }
  }
}
