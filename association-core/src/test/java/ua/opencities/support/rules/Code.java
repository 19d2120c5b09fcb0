package ua.opencities.support.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words in which the rules of architecture are said. */
public final class Code {
  private static final String TIMERS =
      "jakarta\\.ejb\\.(Schedule|Schedules|Startup|Timer.*|Timeout)"
          + "|java\\.util\\.Timer(Task)?"
          + "|.*\\.(Managed)?Scheduled(Executor|ThreadPool).*";

  private Code() {}

  public static DescribedPredicate<JavaClass> notGenerated() {
    return DescribedPredicate.describe(
        "are written by hand", c -> !c.getSimpleName().startsWith("Jte"));
  }

  /** Weaving gives entities methods of EclipseLink's own that know its sessions. */
  public static DescribedPredicate<JavaClass> notWoven() {
    return DescribedPredicate.describe(
        "are no entities", c -> !c.isAnnotatedWith("jakarta.persistence.Entity"));
  }

  public static DescribedPredicate<JavaClass> dependOn(Class<?> type) {
    return DescribedPredicate.describe(
        "depend on " + type.getSimpleName(),
        c ->
            c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().isEquivalentTo(type)));
  }

  public static ArchCondition<JavaClass> make(Class<?> type) {
    return accesses(
        "make " + type.getSimpleName(),
        a -> a.getTargetOwner().isEquivalentTo(type) && a.getTarget().getName().equals("<init>"));
  }

  public static ArchCondition<JavaClass> askTheMachineForTheTime() {
    return accesses("ask the machine for the time", Code::isWallClock);
  }

  private static boolean isWallClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    if (owner.equals("java.lang.System")) return name.equals("currentTimeMillis");
    if (owner.equals("java.time.Clock")) return name.startsWith("system");
    if (owner.equals("java.util.Date"))
      return name.equals("<init>") && access.getDescription().contains("<init>()");
    return owner.startsWith("java.time.")
        && name.equals("now")
        && !access.getDescription().contains("now(java.time.Clock)");
  }

  public static ArchCondition<JavaClass> dependOnATimer() {
    return new ArchCondition<>("depend on a timer") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var d : type.getDirectDependenciesFromSelf())
          if (d.getTargetClass().getName().matches(TIMERS))
            events.add(SimpleConditionEvent.satisfied(type, d.getDescription()));
      }
    };
  }

  public static ArchCondition<JavaClass> haveAMain() {
    return new ArchCondition<>("have a main") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.tryGetMethod("main", String[].class).isPresent())
          events.add(SimpleConditionEvent.satisfied(type, type.getName() + " has a main"));
      }
    };
  }

  public static ArchCondition<JavaField> haveType(String... names) {
    Set<String> refused = Set.of(names);
    return new ArchCondition<>("have a type of " + List.of(names)) {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        String type = field.getRawType().getBaseComponentType().getName();
        events.add(
            new SimpleConditionEvent(
                field, refused.contains(type), field.getFullName() + " is a " + type));
      }
    };
  }

  /** A method of a JAX-RS resource is one with {@code @GET}, {@code @POST} and so on. */
  public static ArchRule resourcesSayWhoMayEnter(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(root + ".."))
        .and(
            DescribedPredicate.<JavaMethod>describe(
                "answer requests",
                m ->
                    m.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))))
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class);
  }

  private static ArchCondition<JavaClass> accesses(
      String description, Predicate<JavaAccess<?>> which) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                type.getAccessesFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
            .filter(which)
            .forEach(a -> events.add(SimpleConditionEvent.satisfied(type, a.getDescription())));
      }
    };
  }
}
