package ua.opencities.support.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What the public classes of a room look like. */
public final class Deeds {
  /** Said to their authors; the list may only get shorter. */
  private static final Set<String> TWO_VERBS_STILL =
      Set.of("AcceptInvitation", "DueLetters", "DraftProgramme");

  private Deeds() {}

  /** A use case that announces something or answers nothing is a deed; the others are questions. */
  public static ArchRule haveOneVerb(String root) {
    return classes()
        .that(resideInAPackage(root + ".."))
        .and()
        .areAnnotatedWith(UseCase.class)
        .and(DescribedPredicate.describe("are deeds", Deeds::isADeed))
        .should(
            new ArchCondition<>("have one public verb") {
              @Override
              public void check(JavaClass deed, ConditionEvents events) {
                var verbs =
                    deed.getMethods().stream()
                        .filter(Deeds::isAVerb)
                        .map(JavaMethod::getName)
                        .collect(Collectors.toSet());
                if (verbs.size() > 1 && !TWO_VERBS_STILL.contains(deed.getSimpleName()))
                  events.add(
                      SimpleConditionEvent.violated(deed, deed.getName() + " has verbs " + verbs));
              }
            });
  }

  private static boolean isADeed(JavaClass useCase) {
    return useCase.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(Event.class))
        || useCase.getMethods().stream()
            .anyMatch(m -> isAVerb(m) && m.getRawReturnType().isEquivalentTo(void.class));
  }

  private static boolean isAVerb(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  public static ArchCondition<JavaMethod> takeTheActorFirst() {
    return new ArchCondition<>("take the Actor first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!isAVerb(method) || observes(method)) return;
        if (!namesTheActorFirst(method))
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " does not take the Actor first"));
      }
    };
  }

  private static boolean namesTheActorFirst(JavaMethod method) {
    var given = method.getRawParameterTypes();
    return !given.isEmpty() && given.get(0).isEquivalentTo(Actor.class);
  }

  private static boolean observes(JavaMethod method) {
    return method.getParameters().stream()
        .anyMatch(p -> p.isAnnotatedWith("jakarta.enterprise.event.Observes"));
  }

  /** As the SMTP side of an outbox: the room says what is needed, the class says how. */
  private static ArchCondition<JavaClass> fulfilAContractOfTheRoom() {
    return new ArchCondition<>("fulfil a contract of the room") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean fulfils =
            type.getRawInterfaces().stream()
                .anyMatch(i -> i.getPackageName().equals(type.getPackageName()));
        events.add(
            new SimpleConditionEvent(type, fulfils, type.getName() + " fulfils no contract"));
      }
    };
  }

  /**
   * As the one that works a job chunk by chunk: no use case, but the actor comes first all the
   * same.
   */
  private static ArchCondition<JavaClass> workBeyondOneTransaction() {
    return new ArchCondition<>("work beyond one transaction in the name of an actor") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var verbs = type.getMethods().stream().filter(Deeds::isAVerb).toList();
        boolean named = !verbs.isEmpty() && verbs.stream().allMatch(Deeds::namesTheActorFirst);
        events.add(new SimpleConditionEvent(type, named, type.getName() + " names no actor"));
      }
    };
  }

  /**
   * Outside the ground floors a public bean is a use case: nothing else of a room acts for others.
   */
  public static ArchRule areTheFrontDoor(String root) {
    return classes()
        .that(resideInAPackage(root + ".."))
        .and(
            resideOutsideOfPackages(
                root + ".shared..",
                root + ".tenancy..",
                root + ".language..",
                root + ".document..",
                root + ".web.."))
        .and()
        .arePublic()
        .and(DescribedPredicate.describe("are beans", Deeds::isABean))
        .should()
        .beAnnotatedWith(UseCase.class)
        .orShould(fulfilAContractOfTheRoom())
        .orShould(workBeyondOneTransaction());
  }

  private static boolean isABean(JavaClass type) {
    return type.isAnnotatedWith(UseCase.class)
        || type.getAnnotations().stream()
            .anyMatch(
                a ->
                    a.getRawType()
                        .getName()
                        .matches("jakarta\\.(enterprise\\.context|inject)\\..*"));
  }
}
