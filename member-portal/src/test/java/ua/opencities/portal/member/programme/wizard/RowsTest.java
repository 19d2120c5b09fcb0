package ua.opencities.portal.member.programme.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.web.typed.TypedFields;

class RowsTest {
  private final Rows rows =
      new Rows(
          List.of("measure", "term"),
          new TypedFields(
              Map.of(
                  "measure", List.of("сплата", "навчання <b>", ""),
                  "term", List.of("щороку", "x".repeat(5000)),
                  "version", List.of("7"))));

  @Test
  void leaveEachCellAsItWasTypedWhateverIsDone() {
    assertThat(rows.move(1, 0).typed().every("measure"))
        .containsExactly("навчання <b>", "сплата", "");
    assertThat(rows.move(1, 0).typed().at("term", 0)).hasSize(5000);
    assertThat(rows.add(Map.of("term", "2027")).typed().every("term"))
        .containsExactly("щороку", "x".repeat(5000), "", "2027");
    assertThat(rows.add(Map.of()).typed().one("version")).isEqualTo("7");
  }

  @Test
  void bringBackTheRowThatWasTakenAwayToItsPlace() {
    Rows without = rows.remove(1);

    assertThat(without.typed().every("measure")).containsExactly("сплата", "");
    assertThat(without.placeOfGone()).isEqualTo(1);
    assertThat(without.bringBack().typed().every("measure"))
        .isEqualTo(rows.typed().every("measure"));
    assertThat(without.bringBack().placeOfGone()).isEqualTo(-1);
  }

  @Test
  void bringItBackAtTheEndWhenOthersWentMeanwhile() {
    Rows fewer = rows.remove(2);
    Rows one =
        new Rows(
            fewer.columns(),
            fewer.typed().with("measure", List.of("сплата")).with("term", List.of("")));

    assertThat(one.bringBack().typed().every("measure")).containsExactly("сплата", "");
  }

  @Test
  void takeNoNoticeOfRowsThatAreNotThere() {
    assertThat(rows.remove(9)).isEqualTo(rows);
    assertThat(rows.move(0, -1)).isEqualTo(rows);
    assertThat(rows.move(2, 3)).isEqualTo(rows);
    assertThat(rows.bringBack()).isEqualTo(rows);
    assertThat(new Rows(rows.columns(), rows.typed().with(Rows.GONE, List.of("no"))).placeOfGone())
        .isEqualTo(-1);
  }
}
