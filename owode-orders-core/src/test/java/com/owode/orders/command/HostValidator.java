package com.owode.orders.command;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of a host: Hibernate's, on the module path a module like any other. */
final class HostValidator {

  private HostValidator() {}

  static Validator made() {
    // The core does not read its host's validator, but this test that stands in it has to.
    Module here = HostValidator.class.getModule();
    ModuleLayer.boot()
        .findModule("org.hibernate.validator")
        .ifPresent(validator -> here.addReads(validator));
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }
}
