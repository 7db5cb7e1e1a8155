package com.owode.orders.rule;

/** How judgements are worded in one language; all words of this package are behind this type. */
interface Phrases {

  /** What a rule said and why: one or two sentences. */
  String sentence(Judged<?> judged);

  /** What a condition demands, as a clause; the path says whose facts they are. */
  String condition(Condition<?> condition, String path);
}
