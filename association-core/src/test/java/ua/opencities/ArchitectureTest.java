package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.opencities.support.rules.Planted;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> theRoomsKeep() {
    JavaClasses rooms =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ua.opencities");
    return ArchitectureRules.ofTheRooms().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        rule.getValue()
                            .apply("ua.opencities")
                            .allowEmptyShould(true)
                            .check(rooms)));
  }

  @TestFactory
  Stream<DynamicTest> aPlantedViolationIsCaughtBy() {
    JavaClasses wrong = new ClassFileImporter().importPackages("wrong");
    var rules = new LinkedHashMap<>(ArchitectureRules.ofTheRooms());
    rules.putAll(ArchitectureRules.ofAPortal());
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> {
                      var said =
                          rule.getValue()
                              .apply("wrong")
                              .evaluate(wrong)
                              .getFailureReport()
                              .getDetails();
                      for (String culprit : Planted.against(rule.getKey()))
                        assertThat(said)
                            .as("what «%s» says of %s", rule.getKey(), culprit)
                            .anyMatch(line -> line.contains(culprit));
                    }));
  }

  @Test
  void everyRuleHasAPlantedViolation() {
    Map<String, ?> rules = new LinkedHashMap<>(ArchitectureRules.ofTheRooms());
    rules.keySet().forEach(rule -> assertThat(Planted.against(rule)).as(rule).isNotEmpty());
    ArchitectureRules.ofAPortal()
        .keySet()
        .forEach(rule -> assertThat(Planted.against(rule)).as(rule).isNotEmpty());
  }
}
