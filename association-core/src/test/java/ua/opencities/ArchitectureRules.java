package ua.opencities;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import ua.opencities.shared.DomainEvent;
import ua.opencities.support.rules.Code;
import ua.opencities.support.rules.Deeds;
import ua.opencities.support.rules.Floors;
import ua.opencities.support.rules.Reach;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * The rules of the house. Each takes the root package, so that the same rule can be pointed at code
 * that breaks it: a rule that never bit proves nothing.
 */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  /** For the rooms of association-core. */
  public static Map<String, Function<String, ArchRule>> ofTheRooms() {
    var rules = new LinkedHashMap<String, Function<String, ArchRule>>(ofEverything());
    rules.put("a room knows only the floors below it", Floors::areKept);
    rules.put(
        "no cycles between rooms",
        root -> slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put(
        "no cycles inside a room",
        root -> slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("entities stay in their room", ArchitectureRules::entitiesStayInTheirRoom);
    rules.put("entities have no setters", ArchitectureRules::entitiesHaveNoSetters);
    rules.put("only stores hold the entity manager", ArchitectureRules::onlyStoresHoldTheManager);
    rules.put("use cases take the actor first", ArchitectureRules::useCasesTakeTheActorFirst);
    rules.put("a deed has one public verb", Deeds::haveOneVerb);
    rules.put("use cases are a room’s only front door", Deeds::areTheFrontDoor);
    rules.put("rooms know no HTTP and no templates", ArchitectureRules::roomsKnowNoHttp);
    rules.put("core has no timers and no main", ArchitectureRules::coreStartsNothing);
    rules.put("time comes from a clock", ArchitectureRules::timeComesFromAClock);
    rules.put("money is Money", ArchitectureRules::moneyIsMoney);
    rules.put("transactions only by @UseCase", ArchitectureRules::transactionsOnlyByUseCase);
    rules.put("events are records", ArchitectureRules::eventsAreRecords);
    return rules;
  }

  /** For a portal's classes together with the core. */
  public static Map<String, Function<String, ArchRule>> ofAPortal() {
    var rules = new LinkedHashMap<String, Function<String, ArchRule>>(ofEverything());
    rules.put("portals hold no database", ArchitectureRules::portalsHoldNoDatabase);
    rules.put("timers only in the admin portal's jobs", ArchitectureRules::timersOnlyInJobs);
    rules.put("the member portal reaches nothing of the staff", Reach::ofTheMemberPortal);
    return rules;
  }

  private static Map<String, Function<String, ArchRule>> ofEverything() {
    var rules = new LinkedHashMap<String, Function<String, ArchRule>>();
    rules.put("names say what a thing is", ArchitectureRules::namesSayWhatAThingIs);
    rules.put("every resource method says who may enter", Code::resourcesSayWhoMayEnter);
    rules.put("actors are made at the door", ArchitectureRules::actorsAreMadeAtTheDoor);
    rules.put("what lives long makes nothing anew", ArchitectureRules::nothingIsMadeAnew);
    return rules;
  }

  private static ArchRule namesSayWhatAThingIs(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .and(Code.notGenerated())
        .should()
        .haveNameMatching(
            ".*[.$]([A-Z]\\w*)?(Service|Manager|Helper|Utils?|Impl|Dto|DTO)|.*[.$](Base|Abstract)[A-Z]\\w*");
  }

  /** Each thing that a provider makes for it is kept as long as it lives: a timer's for ever. */
  private static ArchRule nothingIsMadeAnew(String root) {
    return noFields()
        .that()
        .areDeclaredInClassesThat(
            resideInAPackage(root + "..").and(annotatedWith(ApplicationScoped.class)))
        .should()
        .haveRawType(Provider.class);
  }

  private static ArchRule actorsAreMadeAtTheDoor(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .and()
        .doNotHaveFullyQualifiedName(root + ".web.Asker")
        .and()
        .doNotHaveFullyQualifiedName(root + ".tenancy.Operator")
        .should(Code.make(Actor.class));
  }

  private static ArchRule entitiesStayInTheirRoom(String root) {
    return classes()
        .that(resideInAPackage(root + ".."))
        .and()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate();
  }

  private static ArchRule entitiesHaveNoSetters(String root) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(root + ".."))
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameMatching("set[A-Z].*");
  }

  private static ArchRule onlyStoresHoldTheManager(String root) {
    return classes()
        .that(resideInAPackage(root + ".."))
        .and(Code.notWoven())
        .and()
        .doNotHaveFullyQualifiedName(root + ".tenancy.ActsForInterceptor")
        .and()
        .doNotHaveFullyQualifiedName(root + ".shared.held.HeldColumn")
        .and(Code.dependOn(EntityManager.class))
        .should()
        .bePackagePrivate()
        .andShould()
        .notBeAnnotatedWith(UseCase.class)
        .andShould()
        .notBeAnnotatedWith(Entity.class);
  }

  private static ArchRule useCasesTakeTheActorFirst(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(root + ".."))
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(UseCase.class)
        .and()
        .areNotPrivate()
        .and()
        .areNotStatic()
        .should(Deeds.takeTheActorFirst());
  }

  private static ArchRule roomsKnowNoHttp(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .and(resideOutsideOfPackage(root + ".web.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..");
  }

  private static ArchRule coreStartsNothing(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .should(Code.dependOnATimer())
        .orShould(Code.haveAMain());
  }

  private static ArchRule timersOnlyInJobs(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".portal.."))
        .and(resideOutsideOfPackage(root + ".portal.admin.jobs.."))
        .should(Code.dependOnATimer());
  }

  private static ArchRule timeComesFromAClock(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .and()
        .doNotHaveFullyQualifiedName(root + ".shared.Today")
        .should(Code.askTheMachineForTheTime());
  }

  private static ArchRule moneyIsMoney(String root) {
    return noFields()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(root + ".."))
        .and()
        .areDeclaredInClassesThat(resideOutsideOfPackage(root + ".shared.."))
        .should(Code.haveType("double", "float", "java.lang.Double", "java.lang.Float"))
        .orShould()
        .haveRawType(BigDecimal.class);
  }

  private static ArchRule transactionsOnlyByUseCase(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .and()
        .doNotHaveSimpleName("UseCase")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.Transactional");
  }

  private static ArchRule eventsAreRecords(String root) {
    return classes()
        .that(resideInAPackage(root + "..").and(assignableTo(DomainEvent.class)))
        .and()
        .areNotInterfaces()
        .should()
        .beRecords();
  }

  private static ArchRule portalsHoldNoDatabase(String root) {
    return noClasses()
        .that(resideInAPackage(root + ".portal.."))
        // builds years of invented data in one go and must let go of rows on the way
        .and(resideOutsideOfPackage(root + ".portal.admin.demonstration.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");
  }
}
