package com.example.shop.clean;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;

/** What comes over the wire: it does not say who asks. */
public record ReviewForm(@JsonProperty("stars") int stars, @JsonProperty("text") String text) {

  public Note note() {
    return Note.of(PersonRef.of(text));
  }
}
