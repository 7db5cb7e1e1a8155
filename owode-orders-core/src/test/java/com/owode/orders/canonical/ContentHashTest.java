package com.owode.orders.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private static final String OF_TRUE =
      "b5bea41b6c623f7c09f1bf24dcae58ebab3c0cdd90ad966bc43a45b44867e12b";

  /** Golden: echo -n '[1,"a"]' | sha256sum, for every release to come. */
  private static final String OF_LIST =
      "2010945388e2de98f5651051478912aa4ff38bb13a2cdb1a2c257bb97fbf98ff";

  @Test
  void the_hash_is_the_sha_256_of_the_canonical_form() {
    assertThat(ContentHash.of(true)).isEqualTo(new ContentHash("sha-256", OF_TRUE));
    assertThat(ContentHash.of(List.of(1, "a")).hex()).isEqualTo(OF_LIST);
  }

  @Test
  void the_hash_of_a_file_is_the_sha_256_of_its_bytes() {
    assertThat(ContentHash.ofBytes("[1,\"a\"]".getBytes(StandardCharsets.UTF_8)).hex())
        .isEqualTo(OF_LIST);
  }

  @Test
  void it_is_read_back_from_its_text() {
    ContentHash hash = ContentHash.of(true);
    assertThat(hash).hasToString("sha-256:" + OF_TRUE);
    assertThat(ContentHash.parse(hash.toString())).isEqualTo(hash);
  }

  @Test
  void malformed_hashes_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentHash.parse("abc"))
        .withMessage("hash \"abc\" names no algorithm; it must begin with sha-256:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentHash.parse("md5:" + OF_TRUE))
        .withMessage("hash algorithm \"md5\" is unknown; it must be sha-256");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentHash.parse("sha-256:" + OF_TRUE.replace('b', 'B')))
        .withMessageContaining("it must be 64 lower-case hexadecimal digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentHash.parse("sha-256:" + OF_TRUE + "0"))
        .withMessageContaining("is malformed");
  }
}
