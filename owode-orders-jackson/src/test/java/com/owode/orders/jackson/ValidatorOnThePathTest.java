package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.owode.orders.command.OrderDraft;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same module in applications that have Hibernate Validator and that have it not. */
class ValidatorOnThePathTest {

  private static final String DRAFT =
      new String(OrdersJson.usual().write(Specimens.all(OrderDraft.class).get(0)), UTF_8)
          .replace("\"currency\":\"NGN\"", "\"currency\":\"EUR\"")
          .replace("\"quantity\":2", "\"quantity\":0");

  @TempDir private Path home;

  @Test
  void without_a_validator_a_draft_is_checked_by_itself() throws Exception {
    try (URLClassLoader application = application(false)) {
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> application.loadClass("org.hibernate.validator.HibernateValidator"));
      assertThat(faults(application)).containsExactly("/lines/0/quantity draft.count");
    }
  }

  @Test
  void with_it_the_constraints_that_the_host_has_declared_are_heard_too() throws Exception {
    Files.createDirectories(home.resolve("META-INF"));
    Files.writeString(
        home.resolve("META-INF/validation.xml"),
        """
        <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
          <constraint-mapping>META-INF/shop.xml</constraint-mapping>
        </validation-config>
        """);
    Files.writeString(
        home.resolve("META-INF/shop.xml"),
        """
        <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
          <bean class="com.owode.orders.command.OrderDraft" ignore-annotations="false">
            <field name="currency">
              <constraint annotation="jakarta.validation.constraints.Pattern">
                <element name="regexp">NGN</element>
              </constraint>
            </field>
          </bean>
        </constraint-mappings>
        """);
    try (URLClassLoader application = application(true)) {
      assertThat(faults(application))
          .containsExactly("/lines/0/quantity draft.count", "/currency constraint.pattern");
    }
  }

  @SuppressWarnings("unchecked") // The reader is a function of these types, of another loader.
  private static List<String> faults(ClassLoader application) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(application);
    try {
      return ((Function<String, List<String>>)
              application
                  .loadClass(ElsewhereReader.class.getName())
                  .getDeclaredConstructor()
                  .newInstance())
          .apply(DRAFT);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** All that the tests have on either path, with or without the validator. */
  private URLClassLoader application(boolean validator) throws IOException {
    List<URL> path = new ArrayList<>(List.of(home.toUri().toURL(), testClasses()));
    for (String property : List.of("java.class.path", "jdk.module.path")) {
      for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
        if (!entry.isEmpty() && (validator || !entry.contains("hibernate-validator"))) {
          path.add(Path.of(entry).toUri().toURL());
        }
      }
    }
    // The platform's loader is no parent for it: that one finds the modules of the tests.
    return new URLClassLoader(path.toArray(new URL[0]), null);
  }

  /** On the module path they are patched into the module, and named nowhere. */
  private static URL testClasses() throws MalformedURLException {
    String name = "/" + ElsewhereReader.class.getName().replace('.', '/') + ".class";
    String found = String.valueOf(ElsewhereReader.class.getResource(name));
    return URI.create(found.substring(0, found.length() - name.length() + 1)).toURL();
  }
}
