package ua.opencities.portal.admin.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.tenancy.CouncilId;

class ChosenTest {
  @Test
  void joinsTheBoxesOfThePageWithThoseKeptFromOthers() {
    var chosen = Chosen.of(List.of("0123456789ab", "ba9876543210"), "0123456789ab.ffffffffffff");
    assertThat(chosen.names()).containsExactly("0123456789ab", "ba9876543210", "ffffffffffff");
    assertThat(chosen.besides(List.of())).isEqualTo("0123456789ab.ba9876543210.ffffffffffff");
  }

  @Test
  void whatCanBeNoCouncilIsNotChosen() {
    assertThat(Chosen.of(List.of("", "<script>", "ABCDEF123456"), "..x.0123").names()).isEmpty();
  }

  @Test
  void namesACouncilByTheEndOfItsId() {
    var id = new CouncilId(UUID.fromString("14260679-cebb-4459-b8af-03826f45c9ff"));
    assertThat(Chosen.name(id)).isEqualTo("03826f45c9ff");
  }

  @Test
  void readsTheCouncilsOfADeedAndNothingElse() {
    String id = "14260679-cebb-4459-b8af-03826f45c9ff";
    assertThat(Chosen.read(id + " x " + id + " 1-2-3"))
        .containsExactly(new CouncilId(UUID.fromString(id)));
    assertThat(Chosen.read(null)).isEmpty();
    assertThat(Chosen.read("щ".repeat(1000))).isEmpty();
  }
}
