package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The list of {@code persistence.xml}: what is kept in tables is named there, and nothing else is
 * read.
 */
class PersistentClassesTest {
  @Test
  @DisplayName(
      "every entity, embeddable and converter is listed in persistence.xml, in the order of names, and nothing else is")
  void listed() throws Exception {
    var kept =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("ua.opencities")
                .stream()
                .filter(PersistentClassesTest::isKept)
                .map(JavaClass::getName)
                .sorted()
                .toList();

    assertThat(kept).isNotEmpty();
    assertThat(listing()).containsExactlyElementsOf(kept);
  }

  private static boolean isKept(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(MappedSuperclass.class)
        || type.isAnnotatedWith(Converter.class);
  }

  private static List<String> listing() throws Exception {
    try (InputStream file =
        PersistentClassesTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      var nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file)
              .getElementsByTagName("class");
      var names = new ArrayList<String>();
      for (int i = 0; i < nodes.getLength(); i++) names.add(nodes.item(i).getTextContent());
      return names;
    }
  }
}
