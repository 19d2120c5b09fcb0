package ua.opencities.report.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.fee.FeeFixture;
import ua.opencities.language.SearchKey;
import ua.opencities.report.contact.ContactFilter.Named;
import ua.opencities.shared.Page;
import ua.opencities.shared.reach.Email;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** All of it in the oblast of code 61. */
class ContactsOfMembersTest {
  private static final Actor OFFICE = Association.administrator();
  private static final String OBLAST = "61";
  private final ContactsOfMembers contacts = Association.get(ContactsOfMembers.class);
  private final CouncilId council = member();

  @Test
  void aMemberStandsThereWithItsContactsForTheMatterOrWithNobody() {
    assertThat(lines(ContactFunction.FINANCE, Named.ALL))
        .singleElement()
        .satisfies(line -> assertThat(line.name()).isEmpty());
    add(ContactFunction.FINANCE, "one@rada.example");
    add(ContactFunction.FINANCE, "two@rada.example");
    add(ContactFunction.PRESS, "press@rada.example");
    assertThat(lines(ContactFunction.FINANCE, Named.ALL))
        .extracting(line -> line.email().orElse(""))
        .containsExactlyInAnyOrder("one@rada.example", "two@rada.example");
    assertThat(lines(ContactFunction.FINANCE, Named.WITHOUT)).isEmpty();
    assertThat(lines(ContactFunction.TOOLS, Named.WITHOUT)).hasSize(1);
    assertThat(lines(ContactFunction.TOOLS, Named.WITH)).isEmpty();
  }

  @Test
  void isFoundByAPartOfItsNameAndByNothingElse() {
    add(ContactFunction.FINANCE, "one@rada.example");
    String name = lines(ContactFunction.FINANCE, Named.ALL).get(0).councilName();
    assertThat(asked(ContactFunction.FINANCE, Named.ALL, name.substring(0, 12))).hasSize(1);
    assertThat(asked(ContactFunction.FINANCE, Named.ALL, "такої ради немає")).isEmpty();
  }

  @Test
  void whoIsNoMemberIsNotListed() {
    Association.sql(
            "update membership set standing = 'EXITED' where council_id = ?", council.value())
        .run();
    assertThat(lines(ContactFunction.FINANCE, Named.ALL)).isEmpty();
  }

  @Test
  void aPageTakesTwoStatementsHoweverManyThereAre() {
    int one = StatementCount.of(() -> page());
    for (int each = 0; each < 5; each++) add(ContactFunction.FINANCE, each + "@rada.example");
    assertThat(StatementCount.of(() -> page())).isEqualTo(one);
    assertThat(page().total()).isEqualTo(5);
  }

  private Page<ContactLine> page() {
    var filter = new ContactFilter("FINANCE", Named.ALL, "", OBLAST);
    return contacts.page(OFFICE, filter, Page.Request.first());
  }

  private List<ContactLine> lines(ContactFunction function, Named named) {
    return asked(function, named, "");
  }

  private List<ContactLine> asked(ContactFunction function, Named named, String words) {
    return contacts.all(
        OFFICE, new ContactFilter(function.name(), named, SearchKey.of(words), OBLAST));
  }

  /** The oblast’s only one. */
  private static CouncilId member() {
    Association.sql(
            "update council set oblast_code = '46' where oblast_code = ? and name like 'Внескова%'",
            OBLAST)
        .run();
    CouncilId council = FeeFixture.member();
    Association.sql("update council set oblast_code = ? where id = ?", OBLAST, council.value())
        .run();
    return council;
  }

  private void add(ContactFunction function, String address) {
    Association.get(AddContact.class)
        .add(
            OFFICE,
            council,
            new ContactDetails(
                function,
                "Відділ " + address,
                Optional.of(Email.typed(address)),
                Optional.empty()));
  }
}
