package ua.opencities.portal.admin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.council.intake.mapping.ImportField;

class ColumnsPartTest {
  @Test
  void togetherThePartsAskForEveryFieldOnceInItsOrder() {
    assertThat(Stream.of(ColumnsPart.values()).flatMap(part -> part.fields().stream()))
        .containsExactly(ImportField.values());
  }
}
