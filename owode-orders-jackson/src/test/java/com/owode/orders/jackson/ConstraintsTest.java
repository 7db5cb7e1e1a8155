package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.command.AddressDraft;
import com.owode.orders.command.LineDraft;
import com.owode.orders.command.OrderDraft;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

  private static final String SOUND =
      new String(OrdersJson.usual().write(Specimens.all(OrderDraft.class).get(0)), UTF_8);

  /** A constraint of a host's own, on the whole draft. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = DeliverableCheck.class)
  @interface DeliverableHere {

    String message() default "we do not deliver there";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Public for the validator. */
  public static final class DeliverableCheck
      implements ConstraintValidator<DeliverableHere, OrderDraft> {

    @Override
    public boolean isValid(@Nullable OrderDraft draft, ConstraintValidatorContext context) {
      if (draft != null && draft.toString().contains("P-666")) {
        throw new IllegalStateException("this constraint has a fault of its own");
      }
      return draft == null || !draft.toString().contains("P-13");
    }
  }

  /** A marketplace that takes naira only, ten lines of an address, and no purchase 13. */
  private static OrdersJson ofAHost() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(OrderDraft.class)
        .constraint(new GenericConstraintDef<>(DeliverableHere.class))
        .field("currency")
        .constraint(new PatternDef().regexp("NGN").message("we sell in naira only"))
        .type(LineDraft.class)
        .field("sku")
        .constraint(new SizeDef().max(3).message("a SKU has {max} characters here"))
        .type(AddressDraft.class)
        .field("lines")
        .constraint(new SizeDef().max(2));
    Validator validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    return OrdersJson.usual().withValidator(validator);
  }

  private static List<Fault> faults(OrdersJson json, String document, Class<?> type) {
    Reading<?> reading = json.read(document.getBytes(UTF_8), type);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<?>) reading).faults();
  }

  private static List<Tuple> where(OrdersJson json, String document) {
    return faults(json, document, OrderDraft.class).stream()
        .map(fault -> tuple(fault.pointer(), fault.code()))
        .toList();
  }

  @Test
  void constraints_of_a_host_are_heard_in_the_same_pass_with_pointers() {
    assertThat(ofAHost().read(SOUND.getBytes(UTF_8), OrderDraft.class))
        .isInstanceOf(Reading.Ok.class);
    String draft =
        SOUND
            .replace("\"currency\":\"NGN\"", "\"currency\":\"EUR\"")
            .replace("\"sku\":\"A\"", "\"sku\":\"ABCD\"")
            .replace("\"quantity\":2", "\"quantity\":0")
            .replace("[\"1 Awka Road\"]", "[\"1 Awka Road\",\"B\",\"C\"]")
            .replace("\"email\":null", "\"mail\":null");
    assertThat(faults(ofAHost(), draft, OrderDraft.class))
        .extracting(Fault::pointer, Fault::code, Fault::sentence)
        .containsExactly(
            tuple(
                "/buyer/mail",
                "json.unknown-field",
                "field \"mail\" is unknown; the fields are [id, name, email, phone, language]"),
            tuple(
                "/lines/0/quantity",
                "draft.count",
                "quantity of line 1 is 0; it must be from 1 to 10000"),
            tuple("/address/lines", "constraint.size", "size must be between 0 and 2"),
            tuple("/currency", "constraint.pattern", "we sell in naira only"),
            tuple("/lines/0/sku", "constraint.size", "a SKU has 3 characters here"));
  }

  @Test
  void a_constraint_on_the_whole_draft_points_to_the_document() {
    assertThat(where(ofAHost(), SOUND.replace("\"purchase\":\"P-1\"", "\"purchase\":\"P-13\"")))
        .containsExactly(tuple("", "constraint.deliverable-here"));
  }

  @Test
  void what_is_faulty_already_is_not_judged_by_constraints_too() {
    assertThat(where(ofAHost(), SOUND.replace("\"NGN\"", "\"X\"")))
        .containsExactly(tuple("/currency", "draft.currency"));
    assertThat(where(ofAHost(), SOUND.replace("\"sku\":\"A\"", "\"sku\":17")))
        .containsExactly(tuple("/lines/0/sku", "json.type"));
    assertThat(
            where(ofAHost(), SOUND.replace("\"P-1\"", "\"P-13\"").replace("\"GATEWAY\"", "\"?\"")))
        .containsExactly(
            tuple("/payment", "draft.payment"), tuple("", "constraint.deliverable-here"));
  }

  @Test
  void parts_of_a_draft_are_judged_alone_too() {
    assertThat(faults(ofAHost(), "{\"sku\":\"ABCD\",\"quantity\":1}", LineDraft.class))
        .extracting(Fault::pointer)
        .contains("/sku");
  }

  @Test
  void the_usual_validator_says_no_fault_twice_and_none_that_a_draft_has_not_itself() {
    for (String field :
        List.of(
            "\"P-1\"",
            "\"S-1\"",
            "\"en\"",
            "\"Ada\"",
            "\"B-1\"",
            "\"1 Awka Road\"",
            "\"NGN\"",
            "\"GATEWAY\"",
            "\"A\"",
            "\"Cup\"",
            "\"12.50\"",
            "\"Onitsha\"",
            "\"NG\"")) {
      for (String other : List.of("\"\"", "null", "\"?\\u0007\"", "7", "\"99999999999999.999\"")) {
        String document = SOUND.replace(field, other);
        if (OrdersJson.usual().read(document.getBytes(UTF_8), OrderDraft.class)
            instanceof Reading.Faulty<?> it) {
          assertThat(it.faults())
              .extracting(Fault::code)
              .noneMatch(c -> c.startsWith("constraint"));
        }
      }
    }
  }

  @Test
  void hibernate_validator_is_found_where_it_is_on_the_path() {
    assertThat(Constraints.onThePath()).isNotEqualTo(Optional.empty());
  }

  @Test
  void a_constraint_that_fails_itself_is_not_taken_for_a_faulty_document() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(
            () ->
                ofAHost()
                    .read(SOUND.replace("\"P-1\"", "\"P-666\"").getBytes(UTF_8), OrderDraft.class));
  }
}
