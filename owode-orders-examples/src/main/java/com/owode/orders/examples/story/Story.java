package com.owode.orders.examples.story;

import java.io.PrintStream;
import java.util.List;

/** The guide's story, chapter by chapter. */
public final class Story {

  private Story() {}

  /**
   * Tells the whole story: always the same, word for word.
   *
   * @param out where to tell it
   */
  public static void tell(PrintStream out) {
    Page page = new Page(out);
    Stage stage = new Stage(page);
    page.title("The story of seven orders");
    page.text(
        "",
        "Amara Okafor in Enugu and Chidi Eze in Port Harcourt buy from Bola Adeyemi in Lagos. What"
            + " follows is what the library decided, and every message as its reader sees it.");
    List<Chapter> chapters =
        List.of(
            new GoesWell(stage),
            new IsRetried(stage),
            new IsCancelled(stage),
            new IsOutOfStock(stage),
            new SellersMorning(stage),
            new IsRefunded(stage),
            new IsDeclined(stage));
    for (int i = 0; i < chapters.size(); i++) {
      page.chapter((i + 1) + ". " + chapters.get(i).title());
      chapters.get(i).tell();
    }
  }
}
