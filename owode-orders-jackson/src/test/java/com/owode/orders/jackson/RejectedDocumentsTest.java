package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Hand-written documents that are faulty, each followed by all its faults: pointer and code. What a
 * release refused, and where it said so, is the same in the next one.
 */
class RejectedDocumentsTest {

  @Test
  void every_document_is_refused_with_all_its_faults_at_their_places() throws IOException {
    List<String> told = new ArrayList<>();
    for (String line : GoldenFilesTest.lines("rejected.txt")) {
      if (!line.startsWith("  ")) {
        told.add(line);
        faults(line).forEach(fault -> told.add("  " + fault.pointer() + " " + fault.code()));
      }
    }
    assertThat(told).isEqualTo(GoldenFilesTest.lines("rejected.txt"));
  }

  private static List<Fault> faults(String line) {
    Reading<?> reading = GoldenDocument.of(line).read();
    assertThat(reading).as(line).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<?>) reading).faults();
  }

  @Test
  void every_sentence_of_a_fault_says_what_and_how_to_mend_it() throws IOException {
    for (String line : GoldenFilesTest.lines("rejected.txt")) {
      if (!line.startsWith("  ")) {
        for (Fault fault : faults(line)) {
          assertThat(fault.sentence()).as(line).contains(";").doesNotContain("\n");
          assertThat(fault.sentence().length()).as(fault.sentence()).isLessThan(1_000);
        }
      }
    }
  }
}
