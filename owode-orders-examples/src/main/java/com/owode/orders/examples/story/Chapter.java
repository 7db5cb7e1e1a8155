package com.owode.orders.examples.story;

/** A part of the story. */
interface Chapter {

  /** Its heading. */
  String title();

  /** Tells it. */
  void tell();
}
