package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.preview;
import static ua.opencities.duplicate.Twins.row;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilProfile;
import ua.opencities.identity.EndRole;
import ua.opencities.identity.GrantRole;
import ua.opencities.identity.WhoIs;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** Who worked for the row that went works for the one that stayed, and for nobody else. */
class MergedPeopleTest {
  private final CouncilId kept = row();
  private final CouncilId gone = row();
  private final CouncilId stranger = row();

  @Test
  void theClerkOfTheMergedRowSeesOnlyTheOneThatStayed() {
    UserId clerk = person(gone);
    UserId foreign = person(stranger);
    assertThat(preview(kept, gone).moves()).containsEntry(Thing.PEOPLE, 1L);
    merge(kept, gone);
    for (var wanted : Set.of(Optional.<CouncilId>empty(), Optional.of(gone), Optional.of(kept)))
      assertThat(council(clerk, wanted)).contains(kept);
    assertThat(council(foreign, Optional.of(kept))).contains(stranger);
    var profile = Association.get(CouncilProfile.class);
    assertThat(profile.of(Association.clerkOf(kept), kept).id()).isEqualTo(kept);
    assertThatThrownBy(() -> profile.of(Association.clerkOf(kept), gone))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> profile.of(Association.clerkOf(stranger), kept))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoHadTheRoleAtBothHasItOnceAndBackAfterUndoing() {
    UserId clerk = person(gone);
    Association.get(GrantRole.class).grant(OFFICE, clerk, Role.CLERK, Optional.of(kept));
    UUID id = merge(kept, gone);
    assertThat(council(clerk, Optional.of(gone))).contains(kept);
    Association.get(UndoMerger.class).undo(OFFICE, id);
    assertThat(council(clerk, Optional.of(gone))).contains(gone);
    assertThat(council(clerk, Optional.of(kept))).contains(kept);
  }

  @Test
  void whoWasDismissedMeanwhileGetsNothingBack() {
    UserId clerk = person(gone);
    Association.get(GrantRole.class).grant(OFFICE, clerk, Role.CLERK, Optional.of(kept));
    UUID id = merge(kept, gone);
    var grant =
        (UUID)
            Association.sql(
                    "select id from role_grant where account_id = ? and council_id = ?",
                    clerk.value(),
                    kept.value())
                .value();
    Association.get(EndRole.class).end(OFFICE, grant);
    Association.get(UndoMerger.class).undo(OFFICE, id);
    assertThat(council(clerk, Optional.of(gone))).isEmpty();
  }

  private static Optional<CouncilId> council(UserId user, Optional<CouncilId> wanted) {
    return Association.get(WhoIs.class)
        .atACouncil(Operator.atTheDoor("test"), user, wanted)
        .flatMap(each -> each.council());
  }

  private static UserId person(CouncilId council) {
    var id = UUID.randomUUID();
    Association.sql(
            "insert into account (id, email, shown_name, password_hash) values (?, ?, 'Олена Проба', 'x')",
            id,
            id + "@rada.example")
        .run();
    var user = new UserId(id);
    Association.get(GrantRole.class).grant(OFFICE, user, Role.CLERK, Optional.of(council));
    return user;
  }
}
