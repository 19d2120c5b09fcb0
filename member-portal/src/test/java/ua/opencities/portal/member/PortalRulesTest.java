package ua.opencities.portal.member;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.opencities.ArchitectureRules;

/**
 * The rules that need the portal's classes together with the core's; each is shown to bite there.
 */
class PortalRulesTest {
  @TestFactory
  Stream<DynamicTest> thePortalKeeps() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("ua.opencities");
    return ArchitectureRules.ofAPortal().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        rule.getValue().apply("ua.opencities").allowEmptyShould(true).check(all)));
  }
}
