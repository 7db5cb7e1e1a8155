package com.owode.orders.testkit.timeline;

import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.LeaveReview;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.desk.OrderDeskBuilder;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PersonalData;
import com.owode.orders.testkit.shop.PlacedOrder;
import com.owode.orders.testkit.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/timeline.md against the code that is compiled, which is the code below. */
class TimelinePageTest {

  private static final Path PAGE = Path.of("..", "docs", "timeline.md");
  private static final Path HERE =
      Path.of("src/test/java/com/owode/orders/testkit/timeline/TimelinePageTest.java");

  @Test
  void the_code_of_the_page_is_the_code_that_is_compiled() throws IOException {
    String compiled = stripped(Files.readString(HERE));
    List<String> shown =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> stripped(block.group(1)))
            .toList();

    assertThat(shown).hasSize(7);
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  /** Without the white space, by which a page may break its lines otherwise. */
  private static String stripped(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void the_code_of_the_page_does_what_the_page_says(@TempDir Path folder) throws IOException {
    Scene scene = Scene.played();
    OrderStore store = scene.store;
    PersonalData people = scene.people;
    OrderId order = Scene.ORDER;
    CommandId command = CommandId.of("pack-too-early");
    Path file = folder.resolve("order.html");

    Timeline timeline = Timeline.of(order, store);
    String text = timeline.text();
    Files.writeString(file, timeline.page());
    Timeline more =
        timeline.withRefusals(List.of(Refusal.of(store.findCommand(order, command).get())));
    Timeline open = timeline.showing(people);

    assertThat(text).startsWith("ORDER order-42\n");
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThat(more.text()).contains("Command pack-too-early.");
    assertThat(open.text()).contains(Scene.NAME);
  }

  @Test
  void a_shop_has_the_timeline_of_its_orders() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder());
    shop.work();
    shop.ask(order.buyer(), order, new LeaveReview(5, Note.none()));

    Timeline timeline = shop.order(order).timeline();

    assertThat(timeline.text()).contains("PERFORMED", "Refused: leave-review");
  }

  @Test
  void a_recorder_hears_what_the_store_does_not_keep() {
    Scene scene = Scene.played();
    OrderDeskBuilder builder = scene.another();
    OrderStore store = scene.store;
    OrderId order = Scene.ORDER;
    TimelineRecorder recorder = new TimelineRecorder();
    OrderDesk desk = builder.listener(recorder).build();
    scene.tooLate(desk);

    Timeline whole = recorder.timeline(order, store);

    assertThat(whole.text()).contains("Refused: cancel");
    assertThat(Timeline.of(order, store).text()).doesNotContain("Refused:");
  }
}
