package ua.opencities.council.attribute.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.attribute.ArchiveAttribute;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.CouncilId;

class AttributesShownTest {
  private final AttributesShown shown = Association.get(AttributesShown.class);
  private final CouncilId council = SampleCouncil.zhovkva();
  private final CouncilId neighbour = SampleCouncil.zhovkva();

  @AfterEach
  void leave() {
    SampleAttribute.archiveAll();
  }

  @Test
  void aCouncilReadsWhatItIsShownOfItsOwnAndNothingElse() {
    var open = SampleAttribute.shown(AttributeKind.CHOICE, "Освіта");
    var secret = SampleAttribute.of(AttributeKind.TEXT);
    SampleValue.write(council, open, "Освіта");
    SampleValue.write(council, secret, "для офісу");
    SampleValue.write(neighbour, open, "Освіта");
    var clerk = Association.clerkOf(council);
    assertThat(shown.council(clerk, council)).extracting(SaidOf::plain).containsExactly("Освіта");
    assertThat(shown.council(clerk, neighbour)).isEmpty();
    Association.get(ArchiveAttribute.class).archive(SampleAttribute.OFFICE, open.id());
    assertThat(shown.council(clerk, council)).isEmpty();
  }

  /** Not only a question hides it: the council's own connection does not see the row. */
  @Test
  void whatTheOfficeKeepsForItselfIsHiddenByPostgres() {
    var open = SampleAttribute.shown(AttributeKind.WHOLE);
    SampleValue.write(council, open, "5");
    SampleValue.write(council, SampleAttribute.of(AttributeKind.TEXT), "для офісу");
    var values = Association.get(AttributeTable.class);
    assertThat(values.all(Association.clerkOf(council)).values())
        .containsOnlyKeys(council)
        .extractingByKey(council)
        .satisfies(own -> assertThat(own).containsOnlyKeys(open.id()));
  }

  @Test
  void onlyTheOfficeWrites() {
    var open = SampleAttribute.shown(AttributeKind.TEXT);
    String seen = SampleValue.sheet(council).version();
    assertThatThrownBy(
            () ->
                Association.get(WriteAttributes.class)
                    .write(
                        Association.clerkOf(council),
                        council,
                        seen,
                        java.util.Map.of(open.id(), "самі")))
        .hasMessageContaining("permission denied");
  }

  @Test
  void isReadByOneStatementHoweverMany() {
    var clerk = Association.clerkOf(council);
    int none = StatementCount.of(() -> shown.council(clerk, council));
    for (int i = 0; i < 4; i++)
      SampleValue.write(council, SampleAttribute.shown(AttributeKind.WHOLE), "1");
    assertThat(StatementCount.of(() -> shown.council(clerk, council))).isEqualTo(none).isEqualTo(2);
  }
}
