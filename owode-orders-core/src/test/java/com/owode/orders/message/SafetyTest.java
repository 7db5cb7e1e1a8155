package com.owode.orders.message;

import static com.owode.orders.message.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

  private static final MessageKind KIND = MessageKind.ORDER_CONFIRMATION;
  private static final MessageForm FORM = Samples.form(KIND, Reader.BUYER);
  private static final Destination MAIL =
      Destination.of(Reader.BUYER, Channel.EMAIL, Locale.ENGLISH);
  private static final Catalogue HTML =
      Catalogue.owode().toBuilder()
          .html(
              KIND,
              MAIL,
              "For [Customer Name]",
              "<p>[Customer Name]</p>{Order Link:<a href=\"[Order Link]\">see</a>}")
          .build();

  private static MessageValues named(String name) {
    return Samples.full(FORM).with(Placeholder.CUSTOMER_NAME, name);
  }

  @Test
  void a_product_name_is_printed_as_text_whatever_is_in_it() {
    MessageValues values =
        Samples.full(FORM)
            .with(
                Placeholder.PRODUCT_NAME,
                List.of("[Customer Name] <script>\r\nBcc: eve@example.com {x}"));
    Message mail =
        Samples.mail(MessageKind.REVIEW_INVITATION, Reader.BUYER, Locale.ENGLISH, values);

    assertThat(mail.subject())
        .contains("How do you like [Customer Name] <script> Bcc: eve@example.com {x}?");
    assertThat(mail.body())
        .startsWith(
            "Hello <Customer Name>, how do you like [Customer Name] <script> Bcc: eve@example.com"
                + " {x} from your order");
  }

  @Test
  void a_value_is_escaped_in_html_and_not_in_the_subject() {
    Message mail = message(HTML.render(KIND, MAIL, named("<b onclick='x'>&\"")));

    assertThat(mail.subject()).contains("For <b onclick='x'>&\"");
    assertThat(mail.contentType()).isEqualTo(ContentType.HTML);
    assertThat(mail.body())
        .isEqualTo(
            "<p>&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;</p>"
                + "<a href=\"https://owode.example/o/42?a=1&amp;b=2\">see</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p title=\"[Customer Name]\">x</p>",
        "<a href=[Order Number]>x</a>",
        "<script>[Customer Name]</script>",
        "<style>[Customer Name]</style>",
        "<!-- [Customer Name] -->x",
        "<p",
        "<a onclick=\"[Order Number]\">x</a>",
        "<p{Order Link: x}>x</p>",
        "<a href=\"[Order Number]\">x</a>"
      })
  void a_value_may_not_stand_inside_a_tag(String html) {
    assertThat(Catalogue.owode().toBuilder().html(KIND, MAIL, "x", html).faults()).isNotEmpty();
  }

  @Property
  void no_name_makes_a_second_header_line_or_a_tag(@ForAll String name) {
    Rendering rendering = HTML.render(KIND, MAIL, named(name));
    if (rendering instanceof Rendering.Rendered rendered) {
      String subject = rendered.message().subject().orElseThrow();
      assertThat(subject.codePoints()).noneMatch(SafetyTest::isUnsafe);
      assertThat(subject.length()).isLessThanOrEqualTo(200);
      String body = rendered.message().body();
      assertThat(body.codePoints()).noneMatch(SafetyTest::isUnsafe);
      assertThat(body.chars().filter(c -> c == '<').count()).isEqualTo(4);
    } else {
      assertThat(rendering)
          .isEqualTo(new Rendering.ValuesMissing(KIND, MAIL, List.of(Placeholder.CUSTOMER_NAME)));
    }
  }

  @Property
  void a_value_changes_nothing_but_its_own_place(@ForAll String hostile) {
    MessageValues values = named("[Order Number]{no Order Link: x}" + hostile);
    String body = message(Catalogue.owode().render(KIND, MAIL, values)).body();

    assertThat(body)
        .startsWith("Hello ")
        .contains("[Order Number]{no Order Link: x}")
        .endsWith(
            ", thank you for your order of Ankara dress and 2 more! Order <Order Number> (NGN"
                + " 12,500.00) is confirmed. You can see it here:"
                + " https://owode.example/o/42?a=1&b=2");
  }

  @Property
  void no_text_message_is_longer_than_three_segments(@ForAll String name) {
    Destination sms = MAIL.withChannel(Channel.SMS);
    Rendering rendering =
        Catalogue.owode().render(MessageKind.DELIVERY_CHECK, sms, named("A" + name.repeat(20)));

    assertThat(Sms.segments(message(rendering).body())).isLessThanOrEqualTo(3);
  }

  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || Character.getType(c) == Character.SURROGATE;
  }

  @Test
  void a_name_of_the_other_direction_is_isolated_and_a_latin_one_is_not() {
    assertThat(message(HTML.render(KIND, MAIL, named("דנה"))).subject())
        .contains("For \u2068דנה\u2069");
    assertThat(message(HTML.render(KIND, MAIL, named("\u202eAdébáyọ̀\u2069"))).subject())
        .contains("For Adébáyọ̀");
  }

  @Test
  void a_lone_surrogate_is_replaced_and_control_characters_go() {
    assertThat(message(HTML.render(KIND, MAIL, named("A\ud800B\u0000C\u0007"))).subject())
        .contains("For A\ufffdBC");
  }

  @Test
  void a_long_value_is_cut_between_characters() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    String subject =
        message(HTML.render(KIND, MAIL, named("x".repeat(97) + family))).subject().orElseThrow();

    assertThat(subject).isEqualTo("For " + "x".repeat(97) + "…");
    assertThat(Graphemes.shorten("ae\u0301z", 2, "")).isEqualTo("a");
    assertThat(Graphemes.shorten("\ud83c\uddf3\ud83c\uddec\ud83c\uddf3\ud83c\uddec", 6, ""))
        .isEqualTo("\ud83c\uddf3\ud83c\uddec");
  }

  @Test
  void a_cut_takes_a_link_as_a_whole_and_closes_isolates() {
    assertThat(Cut.to("see https://a.example/long now", "...", s -> s.length() <= 20))
        .isEqualTo("see...");
    assertThat(Cut.to("a \u2068bcdef\u2069 g", "...", s -> s.length() <= 8))
        .isEqualTo("a \u2068b\u2069...");
    assertThat(Cut.to("fits", "...", s -> s.length() <= 4)).isEqualTo("fits");
  }

  @Test
  void text_messages_are_counted_in_segments() {
    assertThat(Sms.segments("x".repeat(160))).isEqualTo(1);
    assertThat(Sms.segments("x".repeat(161))).isEqualTo(2);
    assertThat(Sms.segments("€".repeat(81))).isEqualTo(2);
    assertThat(Sms.segments("ọ".repeat(70))).isEqualTo(1);
    assertThat(Sms.segments("ọ".repeat(71))).isEqualTo(2);
    assertThat(Sms.segments("ọ".repeat(202))).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://owode.example",
        "javascript:alert(1)",
        "/relative",
        "https:opaque",
        "https://user@owode.example/"
      })
  void only_plain_https_links_are_values(String link) {
    assertThatThrownBy(() -> MessageValues.builder().put(Placeholder.ORDER_LINK, URI.create(link)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Order Link ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b", "a\u2028b", "a\u2029b", "", " "})
  void a_message_refuses_a_subject_that_is_not_one_line(String subject) {
    Message message = Message.of(KIND, MAIL, ContentType.PLAIN, "x");

    assertThatThrownBy(() -> message.withSubject(subject))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_personal_is_in_a_to_string() {
    assertThat(message(HTML.render(KIND, MAIL, named("Amara"))).toString())
        .isEqualTo("Message[ORDER_CONFIRMATION BUYER/EMAIL/en]");
    assertThat(MessageValues.builder().put(Placeholder.CUSTOMER_NAME, "Amara").build().toString())
        .isEqualTo("MessageValues[Customer Name]");
  }
}
