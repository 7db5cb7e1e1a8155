package com.owode.orders.examples.qa;

import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;

import com.owode.orders.testkit.junit.OrdersExtension;
import com.owode.orders.testkit.shop.Shop;
import com.owode.orders.testkit.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OrdersExtension.class)
class BugReportTest {

  @Test
  void a_bug_report_has_the_whole_story_and_nobodys_name(Shop shop, @TempDir Path folder)
      throws IOException {
    var order = shop.place(anOrder());
    shop.work();
    shop.faults("courier#1: lose");
    shop.packAndShip(order);
    shop.comeToRest();

    Timeline story = shop.order(order).timeline();
    Path page = folder.resolve("order.html");
    Files.writeString(page, story.page());

    assertThat(Files.readString(page)).contains("LOST").doesNotContain("Amara");
    assertThat(story.text()).contains("LOST").doesNotContain("Amara");
  }
}
