package com.owode.orders.house;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which room (a package) is on which floor. A room is named by one class of it. */
final class Floors {

  private final List<List<Class<?>>> floors;
  private final Map<String, Integer> floorOfRoom;

  private Floors(List<List<Class<?>>> floors) {
    this.floors = floors;
    Map<String, Integer> rooms = new HashMap<>();
    for (int floor = 0; floor < floors.size(); floor++) {
      for (Class<?> representative : floors.get(floor)) {
        rooms.put(representative.getPackageName(), floor);
      }
    }
    this.floorOfRoom = Map.copyOf(rooms);
  }

  static Floors fromTheGroundUp() {
    return new Floors(List.of());
  }

  /** Adds a floor on top. */
  Floors floor(Class<?>... oneClassOfEachRoom) {
    List<List<Class<?>>> higher = new ArrayList<>(floors);
    higher.add(List.of(oneClassOfEachRoom));
    return new Floors(List.copyOf(higher));
  }

  ArchRule everyRoomIsOnAFloor() {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<>("live in a room that is on a floor") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                String room = item.getPackageName();
                events.add(
                    new SimpleConditionEvent(
                        item, floorOfRoom.containsKey(room), "%s is in %s".formatted(item, room)));
              }
            })
        .because("a room without a floor may import anything; name one class of it in HouseTest");
  }

  ArchRule importsRunDownwards() {
    return ArchRuleDefinition.classes()
        .that(areInARoom())
        .should(
            new ArchCondition<>("import only from their own floor and those below") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> areInARoom().test(dependency.getTargetClass()))
                    .filter(Floors.this::runsUpwards)
                    .forEach(
                        up -> events.add(SimpleConditionEvent.violated(up, up.getDescription())));
              }
            })
        .because("the floors are %s".formatted(this));
  }

  /** Rooms that share a floor may import each other as long as no two of them do so in a circle. */
  static ArchRule noRoomImportsItselfInACircle() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(javaClass.getPackageName());
              }

              @Override
              public String getDescription() {
                return "rooms";
              }
            })
        .should()
        .beFreeOfCycles();
  }

  private DescribedPredicate<JavaClass> areInARoom() {
    return DescribedPredicate.describe(
        "are in a room", javaClass -> floorOfRoom.containsKey(javaClass.getPackageName()));
  }

  private boolean runsUpwards(Dependency dependency) {
    return floorOf(dependency.getTargetClass()) > floorOf(dependency.getOriginClass());
  }

  private int floorOf(JavaClass javaClass) {
    return requireNonNull(floorOfRoom.get(javaClass.getPackageName()));
  }

  @Override
  public String toString() {
    return floors.stream()
        .map(floor -> floor.stream().map(Floors::roomOf).collect(joining(", ")))
        .collect(joining(" < "));
  }

  private static String roomOf(Class<?> representative) {
    String packageName = representative.getPackageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }
}
