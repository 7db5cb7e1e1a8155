package com.owode.orders.testkit.contract;

/**
 * What must be possible with a subject, or with what it stands for outside, so that a rule can be
 * shown. A subject either has an ability or {@linkplain Absences declares} that it lacks it.
 */
public enum Ability {
  /**
   * The outside can be made unreachable, so that nothing is sent and the subject knows it: no
   * connection, no credentials.
   */
  NOT_SENT("it can be made known to the subject that nothing can be sent"),
  /** A request can be lost on its way: nothing is done, no answer comes, and nobody knows. */
  REQUEST_LOST("a request can be lost on its way, so that nothing is done and nobody knows"),
  /** What is asked for can be done while the answer is lost on its way: nobody knows. */
  ANSWER_LOST("what is asked for can be done while its answer is lost"),
  /** The outside can be made to accept a request and say nothing, for longer than any deadline. */
  SILENCE("the outside can be made silent for longer than any deadline"),
  /** The outside can be made to say no, for good. */
  REFUSAL("the outside can be made to say no, for good"),
  /** The outside can be kept busy with something until it is told to bring it to its end. */
  PENDING("something can be kept pending until it is settled"),
  /** Time can be made to pass, for the subject and for the outside. */
  TIME("time can be made to pass"),
  /** Money can be set aside first and taken, or freed, later. */
  SETTING_ASIDE("money can be set aside"),
  /** Messages under a key that was there before can be told apart from new ones. */
  REMEMBERED_KEYS("messages are remembered by their keys"),
  /** Messages can be HTML. */
  HTML("messages can be HTML"),
  /** A parcel can be made to move, until it is delivered. */
  MOVEMENT("a parcel can be made to move until it is delivered"),
  /** There is money without decimals: Japanese yen. */
  YEN("amounts can be in yen, which have no decimals"),
  /** There is money with three decimals: Bahraini dinars. */
  DINARS("amounts can be in Bahraini dinars, which have three decimals"),
  /** Another process can use the same data at the same time. */
  ANOTHER_PROCESS("another process can use the same data at the same time"),
  /** The process can be made to die, and the next one finds the data that it left. */
  DEATH("the process can die and the next one find its data"),
  /** Writes can take part in a transaction of the host's. */
  JOINING("writes can take part in a transaction of the host's"),
  /** What is set aside for a time is free again when that is over. */
  LAPSING("what is set aside for a time can lapse"),
  /** Sellers can have policies of their own. */
  OWN_POLICIES("sellers can have policies of their own");

  private final String claim;

  Ability(String claim) {
    this.claim = claim;
  }

  /** {@return what is possible, as a claim, such as "time can be made to pass"} */
  public String claim() {
    return claim;
  }
}
