package ua.opencities.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.DomainEvent;

class DeedsHaveWordsTest {
  @Test
  void everyEventIsNamedInBothLanguages() {
    List<String> events =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ua.opencities")
                .stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .map(type -> type.getSimpleName())
                .map(name -> name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
                .toList();
    assertThat(events).contains("invoice-issued");
    for (Language language : Language.values())
      assertThat(events).allMatch(event -> Texts.of(language).knows("audit." + event));
  }

  /** Else the trail would keep what the thing is called instead of what was done. */
  @Test
  void noEventTakesTheNameOfItsDeedForSomethingElse() {
    var deeds =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ua.opencities")
                .stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class))
                .filter(type -> !type.isEquivalentTo(DomainEvent.class))
                .toList();
    assertThat(deeds).hasSizeGreaterThan(50);
    assertThat(deeds).noneMatch(type -> type.tryGetMethod("name").isPresent());
  }
}
