package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.count;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.preview;
import static ua.opencities.duplicate.Twins.row;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilMergedAway;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class MergedAttributesTest {
  private final CouncilId kept = row();
  private final CouncilId gone = row();
  private final AttributeView both = SampleAttribute.of(AttributeKind.WHOLE);
  private final AttributeView one = SampleAttribute.of(AttributeKind.CHOICE, "Освіта", "Вода");

  @AfterEach
  void leave() {
    SampleAttribute.archiveAll();
  }

  private UUID merged() {
    SampleValue.write(kept, both, "1");
    SampleValue.write(gone, both, "2");
    SampleValue.write(gone, one, "Освіта");
    assertThat(preview(kept, gone).moves()).containsEntry(Thing.ATTRIBUTES, 1L);
    return merge(kept, gone);
  }

  @Test
  void theRowThatStaysKeepsItsOwnValuesAndTakesThoseItLacks() {
    merged();
    assertThat(SampleValue.of(kept, both)).isEqualTo("1");
    assertThat(SampleValue.of(kept, one)).isEqualTo("Освіта");
    assertThat(count("council_attribute_value", gone)).isEqualTo(1);
    assertThatThrownBy(() -> SampleValue.write(gone, both, "3"))
        .isInstanceOf(CouncilMergedAway.class);
  }

  @Test
  void undoneEachHasItsOwnAgainAsItIsNow() {
    UUID id = merged();
    SampleValue.write(kept, one, "Вода");
    Association.get(UndoMerger.class).undo(OFFICE, id);
    assertThat(SampleValue.of(kept, both)).isEqualTo("1");
    assertThat(SampleValue.of(kept, one)).isEmpty();
    assertThat(SampleValue.of(gone, both)).isEqualTo("2");
    assertThat(SampleValue.of(gone, one)).isEqualTo("Вода");
  }
}
