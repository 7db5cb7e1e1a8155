package com.owode.orders.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicySchedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Policies are changed while others read: nobody waits, nobody sees half of a change. */
@Timeout(60)
class InMemoryPolicyBookTest {

  private static final SellerId ADE = SellerId.of("ade");
  private static final SellerId BISI = SellerId.of("bisi");
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LATER = START.plusSeconds(1_000_000);
  private static final int CHANGES = 60;
  private static final int WRITERS = 2;
  private static final int READERS = 3;

  private final OrderPolicies first = OrderPolicies.owode();
  private final InMemoryPolicyBook book = InMemoryPolicyBook.of(first);

  private OrderPolicies version(String version) {
    return first.toBuilder(version).build();
  }

  @Test
  void readers_never_see_a_mixture_and_nothing_is_ever_forgotten() throws Exception {
    Set<OrderPolicies> seen = ConcurrentHashMap.newKeySet();
    CountDownLatch written = new CountDownLatch(WRITERS);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      int writer = w;
      work.add(
          () -> {
            for (int i = 0; i < CHANGES; i++) {
              putBoth(writer, i);
            }
            written.countDown();
            return 0;
          });
    }
    for (int r = 0; r < READERS; r++) {
      work.add(
          () -> {
            int last = 0;
            do {
              last = read(seen, last);
            } while (written.getCount() > 0);
            return read(seen, last);
          });
    }

    assertThat(run(work).subList(WRITERS, WRITERS + READERS))
        .containsOnly(1 + 2 * WRITERS * CHANGES);
    assertThat(seen).allSatisfy(each -> assertThat(book.find(each.ref())).contains(each));
    for (int w = 0; w < WRITERS; w++) {
      for (int i = 0; i < CHANGES; i++) {
        assertThat(book.find(version("all-" + w + "-" + i).ref())).isPresent();
        assertThat(book.find(version("ade-" + w + "-" + i).ref())).isPresent();
      }
    }
  }

  /** One change of the marketplace and of a seller, which belong together. */
  private void putBoth(int writer, int number) {
    String name = writer + "-" + number;
    Instant from = START.plusSeconds(number).plusMillis(writer);
    book.change(
        next ->
            next.forAll(version("all-" + name), from).forSeller(ADE, version("ade-" + name), from));
  }

  /** How many policies there are now: never fewer than before. */
  private int read(Set<OrderPolicies> seen, int before) {
    PolicySchedule now = book.schedule();
    OrderPolicies all = now.current(BISI, LATER).orElseThrow();
    OrderPolicies own = now.current(ADE, LATER).orElseThrow();
    seen.add(all);
    seen.add(own);
    assertThat(own.version().replace("ade-", "all-")).isEqualTo(all.version());
    assertThat(now.all().size()).isGreaterThanOrEqualTo(before);
    return now.all().size();
  }

  @Test
  void readers_do_not_wait_for_whoever_changes_the_book() throws Exception {
    CountDownLatch changing = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    run(
        List.of(
            () -> {
              book.change(
                  next -> {
                    changing.countDown();
                    await(read);
                    return next.forAll(version("spring"), START);
                  });
              return 0;
            },
            () -> {
              await(changing);
              assertThat(book.current(ADE, START)).isEqualTo(first);
              assertThat(book.find(first.ref())).contains(first);
              read.countDown();
              return 0;
            }));

    assertThat(book.current(ADE, START)).isEqualTo(version("spring"));
  }

  @Test
  void a_change_with_faults_leaves_the_book_as_it_was() {
    PolicySchedule before = book.schedule();

    assertThatThrownBy(
            () ->
                book.change(
                    next ->
                        next.forAll(version("a"), START)
                            .forAll(version("b"), START)
                            .forSeller(ADE, version("c").ref(), START)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("policy schedule has 2 faults: ");
    assertThat(book.schedule()).isSameAs(before);
  }

  @Test
  void other_policies_from_the_same_instant_are_refused() {
    book.putInForce(version("a"), START);

    assertThatThrownBy(() -> book.putInForce(version("b"), START))
        .hasMessageContaining("for all sellers two policies are in force from " + START + " on");
    assertThat(book.current(ADE, START)).isEqualTo(version("a"));
  }

  @Test
  void before_anything_is_in_force_nothing_is_current() {
    InMemoryPolicyBook late =
        InMemoryPolicyBook.of(PolicySchedule.builder().forAll(first, START).build());

    assertThatThrownBy(() -> late.current(ADE, START.minusNanos(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no policies are in force at 2026-02-28T23:59:59.999999999Z");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static List<Integer> run(List<Callable<Integer>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> done : threads.invokeAll(work)) {
        results.add(done.get());
      }
      return results;
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
