package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.rule.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProblemDetailsTest {

  private static final ProblemDetails FULL =
      new ProblemDetails(
          URI.create("https://shop.example/problems#request-refused"),
          Optional.of("Request refused"),
          Optional.of(409),
          Optional.of("It is not paid."),
          Optional.of(URI.create("/orders/1001")),
          Optional.of(OrderId.of("1001")),
          Optional.of(CommandId.of("c-1")),
          List.of(
              new ProblemDetails.RuleSaid("payment.received", Verdict.BROKEN, Optional.of("No.")),
              new ProblemDetails.RuleSaid("actor.known", Verdict.HOLDS, Optional.empty())),
          List.of(new Fault("/lines/0", "json.type", "it is null")),
          List.of("cancel"));

  private static final ProblemDetails BLANK =
      new ProblemDetails(
          URI.create("about:blank"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  private static Reading<ProblemDetails> read(String document) {
    return ProblemDetails.read(document.getBytes(UTF_8));
  }

  @Test
  void a_problem_is_read_back_equal_by_its_own_reader_and_by_a_mapper_with_the_module() {
    JsonMapper mapper = JsonMapper.builder().addModule(new OrdersModule()).build();
    for (ProblemDetails problem : List.of(FULL, BLANK)) {
      assertThat(ProblemDetails.read(problem.write())).isEqualTo(new Reading.Ok<>(problem));
      assertThat(mapper.writeValueAsBytes(problem)).isEqualTo(problem.write());
      assertThat(mapper.readValue(problem.write(), ProblemDetails.class)).isEqualTo(problem);
    }
  }

  @Test
  void a_problem_of_somebody_else_is_read_as_far_as_it_goes() {
    assertThat(
            read(
                """
                {"type":"https://example.com/probs/out-of-credit","title":7,"status":"403",
                 "detail":"Your balance is 30.","balance":30,"accounts":["/1"],"order":"no order",
                 "verdicts":[1,{"rule":"x"},{"rule":"x","verdict":"?"},
                             {"rule":"x","verdict":"HOLDS","weight":1}],
                 "faults":{"pointer":""},"nextSteps":[null,"cancel"],"instance":":"}
                """))
        .isEqualTo(
            new Reading.Ok<>(
                new ProblemDetails(
                    URI.create("https://example.com/probs/out-of-credit"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Your balance is 30."),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new ProblemDetails.RuleSaid("x", Verdict.HOLDS, Optional.empty())),
                    List.of(),
                    List.of("cancel"))));
    assertThat(read("{\"status\":1000,\"type\":\"::\"}")).isEqualTo(new Reading.Ok<>(BLANK));
  }

  @Test
  void what_is_no_object_is_no_problem() {
    assertThat(read("[]"))
        .isEqualTo(
            new Reading.Faulty<>(
                List.of(new Fault("", "json.type", "it is an array; it must be an object"))));
    assertThat(((Reading.Faulty<?>) read("<html>")).faults())
        .extracting(Fault::code)
        .containsExactly("json.syntax");
  }

  @Test
  void a_status_is_one_of_http() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ProblemDetails(
                    URI.create("about:blank"),
                    Optional.empty(),
                    Optional.of(600),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of()))
        .withMessage("status of the problem is 600; it must be from 100 to 599");
  }

  @Test
  void every_type_has_its_section_with_its_status_and_every_section_is_a_type() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "docs", "problems.md"));
    assertThat(
            lines.stream()
                .filter(line -> line.startsWith("## ") && !line.contains(" answer "))
                .map(line -> line.substring(3)))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::tag).toList());
    for (ProblemType type : ProblemType.values()) {
      assertThat(lines.get(lines.indexOf("## " + type.tag()) + 2)).startsWith(type.status() + ". ");
    }
  }
}
