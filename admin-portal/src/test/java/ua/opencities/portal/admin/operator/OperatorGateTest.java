package ua.opencities.portal.admin.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorGateTest {
  @Test
  void everyVerbOfTheDoorIsKeptAndHidden() {
    List<JavaClass> verbs =
        new ClassFileImporter()
            .importPackages(OperatorGate.class.getPackageName()).stream()
                .filter(each -> each.isAnnotatedWith(Path.class))
                .toList();
    assertThat(verbs).hasSizeGreaterThanOrEqualTo(5);
    assertThat(verbs).allMatch(each -> each.isAnnotatedWith(ForTheOperator.class));
    assertThat(verbs)
        .allMatch(
            each -> each.getAnnotationOfType(Path.class).value().matches("operator(/[a-z/-]+)?"));
  }
}
