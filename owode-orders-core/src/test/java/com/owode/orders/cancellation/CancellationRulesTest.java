package com.owode.orders.cancellation;

import static com.owode.orders.model.Actor.Role.BUYER;
import static com.owode.orders.model.Actor.Role.SELLER;
import static com.owode.orders.model.Actor.Role.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.model.Actor.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CancellationRulesTest {

  private static final CancellationPolicy OWODE = CancellationPolicy.owode();

  private static List<String> broken(
      CancellationPolicy policy, Role role, int packed, int travelling, int lost) {
    return CancellationRules.RULES
        .judge(new CancellationFacts(policy, role, packed, travelling, lost), Instant.EPOCH)
        .brokenCodes();
  }

  @Test
  void everybody_can_cancel_open_and_packed_units() {
    for (Role role : Role.values()) {
      assertThat(broken(OWODE, role, 2, 0, 0)).isEmpty();
    }
  }

  @Test
  void nobody_can_cancel_shipped_units() {
    for (Role role : Role.values()) {
      assertThat(broken(OWODE, role, 0, 1, 0)).containsExactly("cancellation.before-shipping");
    }
  }

  @Test
  void units_of_a_lost_parcel_are_cancelled_by_seller_and_support_only() {
    assertThat(broken(OWODE, BUYER, 0, 0, 1)).containsExactly("cancellation.lost-parcel");
    assertThat(broken(OWODE, SELLER, 0, 0, 1)).isEmpty();
    assertThat(broken(OWODE, SUPPORT, 0, 0, 1)).isEmpty();
    assertThat(broken(OWODE.toBuilder().lostParcelsBy(Set.of()).build(), SUPPORT, 0, 0, 1))
        .containsExactly("cancellation.lost-parcel");
  }

  @Test
  void a_policy_can_end_the_time_to_cancel_with_packing() {
    CancellationPolicy policy = OWODE.toBuilder().until(BUYER, CancelUntil.PACKED).build();

    assertThat(broken(policy, BUYER, 1, 0, 0)).containsExactly("cancellation.before-packing");
    assertThat(broken(policy, BUYER, 0, 0, 0)).isEmpty();
    assertThat(broken(policy, SELLER, 1, 0, 0)).isEmpty();
  }

  @Test
  void a_policy_can_let_a_role_never_cancel() {
    CancellationPolicy policy = OWODE.toBuilder().until(BUYER, CancelUntil.NEVER).build();

    assertThat(broken(policy, BUYER, 0, 0, 0)).containsExactly("cancellation.allowed-for-role");
    assertThat(broken(policy, SELLER, 0, 0, 0)).isEmpty();
  }

  @Test
  void whatever_is_wrong_is_told_together() {
    CancellationPolicy policy = OWODE.toBuilder().until(BUYER, CancelUntil.PACKED).build();

    assertThat(broken(policy, BUYER, 1, 1, 1))
        .containsExactly(
            "cancellation.before-packing",
            "cancellation.before-shipping",
            "cancellation.lost-parcel");
  }

  @Test
  void negative_counts_are_refused() {
    assertThatThrownBy(() -> broken(OWODE, BUYER, -1, 0, 0))
        .hasMessage("packed units to cancel is -1; it must be 0 or more");
    assertThatThrownBy(() -> broken(OWODE, BUYER, 0, -1, 0))
        .hasMessage("travelling units to cancel is -1; it must be 0 or more");
    assertThatThrownBy(() -> broken(OWODE, BUYER, 0, 0, -1))
        .hasMessage("lost units to cancel is -1; it must be 0 or more");
  }
}
