package ua.opencities.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.RecordSuccession;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.reach.Email;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

class OpenMembersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Publication CLOSED = new Publication(false, Optional.empty());
  private static final Publication OPEN =
      new Publication(true, Optional.of(new Email("data@association.example")));

  private final Actor officer = Association.administrator();
  private final Actor anybody = Operator.atTheDoor("test");

  @AfterEach
  void close() {
    Association.sql("update open_data_publication set published = false, contact = null").run();
  }

  @Test
  void nothingIsThereUntilTheOfficeOpensItAndAfterItClosesIt() {
    assertThatThrownBy(() -> read()).isInstanceOf(NotFound.class);
    publish(CLOSED, OPEN);
    assertThat(read()).isNotEmpty();
    publish(OPEN, new Publication(false, OPEN.contact()));
    assertThatThrownBy(() -> read()).isInstanceOf(NotFound.class);
    assertThat(Association.sql("select count(*) from door_members(?)", DAY).count())
        .as("PostgreSQL itself tells nothing either")
        .isZero();
  }

  @Test
  void tellsAMemberWithItsActAndItsInhabitantsOnTheDayAndNoOtherCouncil() {
    CouncilId member = member();
    CouncilId stranger = RunFixture.stranger();
    publish(CLOSED, OPEN);
    OpenMember told = of(katottg(member));
    assertThat(told.memberSince()).isEqualTo("2020-02-01");
    assertThat(told.act()).contains("№\u00a07", "15.01.2020");
    assertThat(told.inhabitants()).isEqualTo(23_456);
    assertThat(told.cells()).hasSameSizeAs(OpenMember.FIELDS);
    assertThat(read()).noneMatch(it -> it.katottg().equals(katottg(stranger)));
    assertThat(
            Association.get(OpenMembers.class).on(anybody, LocalDate.of(2020, 1, 31)).stream()
                .map(OpenMember::katottg))
        .as("the day before it became one")
        .doesNotContain(katottg(member));
  }

  @Test
  void namesTheCouncilAsItWasNamedThatDay() {
    CouncilId member = member();
    publish(CLOSED, OPEN);
    String former = of(katottg(member)).name();
    Association.get(RecordSuccession.class)
        .renamed(officer, member, "Перейменована міська рада", DAY.plusDays(1), "постанова № 1");
    assertThat(of(katottg(member)).name()).isEqualTo(former);
    assertThat(
            Association.get(OpenMembers.class).on(anybody, DAY.plusDays(1)).stream()
                .filter(it -> it.katottg().equals(katottg(member))))
        .extracting(OpenMember::name)
        .containsExactly("Перейменована міська рада");
  }

  @Test
  void asksAsOftenForManyAsForFew() {
    member();
    publish(CLOSED, OPEN);
    int few = StatementCount.of(this::read);
    for (int i = 0; i < 5; i++) member();
    assertThat(StatementCount.of(this::read)).isEqualTo(few);
  }

  @Test
  void nobodyPublishesWithoutSayingWhomToAsk() {
    assertThatThrownBy(() -> new Publication(true, Optional.empty()))
        .isInstanceOf(PublicationWithoutContact.class);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsToldThatTheOtherDid() {
    publish(CLOSED, OPEN);
    assertThatThrownBy(() -> publish(CLOSED, OPEN)).isInstanceOf(SomeoneElseChanged.class);
  }

  @Test
  void itIsWrittenDownWhoOpenedIt() {
    publish(CLOSED, OPEN);
    assertThat(
            Association.sql(
                    "select details ->> 'contact' from audit_entry where what = ?"
                        + " order by at desc, id desc limit 1",
                    "publication-set")
                .value())
        .isEqualTo("data@association.example");
  }

  private void publish(Publication seen, Publication wanted) {
    Association.get(SetPublication.class).set(officer, seen, wanted);
  }

  private List<OpenMember> read() {
    return Association.get(OpenMembers.class).on(anybody, DAY);
  }

  private OpenMember of(String katottg) {
    return read().stream().filter(it -> it.katottg().equals(katottg)).findFirst().orElseThrow();
  }

  private static CouncilId member() {
    CouncilId council = RunFixture.member(23_456);
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (?, ?, 2, 'ADMITTED', 'ACTIVE', 'BOARD', 'PROTOCOL', '7',"
                + " date '2020-01-15', date '2020-02-01', 'test', 'test', now())",
            Association.anyId(),
            council.value())
        .run();
    return council;
  }

  private static String katottg(CouncilId council) {
    return (String)
        Association.sql("select katottg from council where id = ?", council.value()).value();
  }
}
