package com.owode.orders.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.AddressDraft;
import com.owode.orders.command.BuyerDraft;
import com.owode.orders.command.LineDraft;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.SellerDraft;
import com.owode.orders.examples.shop.SimpleGateway;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path QUICKSTART =
      Path.of("src", "main", "java", "com", "owode", "orders", "examples", "Quickstart.java");

  @Test
  void the_code_of_the_readme_is_the_code_that_is_compiled() throws IOException {
    List<String> readme = Files.readAllLines(README);
    int begin = readme.indexOf("```java") + 1;
    List<String> shown =
        readme.subList(begin, begin + readme.subList(begin, readme.size()).indexOf("```"));
    List<String> compiled = Files.readAllLines(QUICKSTART).stream().map(String::strip).toList();
    int first = compiled.indexOf(shown.get(0));

    assertThat(shown).hasSize(12).isEqualTo(compiled.subList(first, first + 12));
  }

  @Test
  void it_prints_what_the_readme_says() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Quickstart.run(
        new SimpleGateway(),
        new Silent(),
        draft(),
        new PrintStream(printed, true, StandardCharsets.UTF_8));

    String line = printed.toString(StandardCharsets.UTF_8).strip();
    assertThat(line).isEqualTo("true true [order.status, review.delivered]");
    assertThat(Files.readString(README)).contains("`" + line + "`");
  }

  private static OrderDraft draft() {
    return OrderDraft.builder()
        .purchase("purchase-1")
        .seller(SellerDraft.builder().id("ade-fabrics").person("ade").language("en").build())
        .buyer(
            BuyerDraft.builder()
                .id("amara")
                .name("Amara Okafor")
                .email("amara@example.com")
                .language("en")
                .build())
        .address(
            AddressDraft.builder()
                .recipient("Amara Okafor")
                .line("12 Marina Road")
                .city("Lagos")
                .country("NG")
                .build())
        .currency("NGN")
        .payment("GATEWAY")
        .line(
            LineDraft.builder()
                .sku("ANKARA-38")
                .productName("Ankara dress")
                .quantity(1)
                .unitPrice("12500.00")
                .build())
        .build();
  }

  /** Takes every message and shows it to nobody. */
  private static final class Silent implements Notifier {

    @Override
    public Receipt send(OutgoingMessage message, PortCall call) {
      return Receipt.TAKEN;
    }

    @Override
    public boolean remembersKeys() {
      return true;
    }
  }
}
