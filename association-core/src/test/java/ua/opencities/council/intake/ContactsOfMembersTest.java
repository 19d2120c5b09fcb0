package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.MembersTrial.listOf;
import static ua.opencities.council.intake.MembersTrial.said;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.support.Association;

/** The association's own list tells whom to ask about money. */
class ContactsOfMembersTest {
  static final List<String> COLUMNS =
      List.of("Фінансовий контакт", "Фінансовий контакт, e-mail", "Фінансовий контакт, телефон");
  private static final ContactDetails OLENA = finance("Олена Коваль", "fin@rada.example", null);
  private final Katottg known = council("Рахункова сільська рада", "Рахункове");

  @Test
  void theContactOfAKnownCouncilComesAndGoesWithTheList() {
    ImportId id = list(known + ";;;;;Олена Коваль;FIN@rada.example;032 234 56 78");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(said(id)).contains("Новий фінансовий контакт: Олена Коваль, fin@rada.example");
    assertThat(contacts()).as("a rehearsal changes nothing").isEmpty();

    ImportTrial.apply(id);

    assertThat(outcome(id, 2)).contains(Outcome.APPLIED);
    assertThat(contacts())
        .extracting(ContactView::details)
        .containsExactly(finance("Олена Коваль", "fin@rada.example", "032 234 56 78"));
    assertThat(contacts().get(0).changedBy()).isEqualTo(OFFICE.shown());
    assertThat(verdict(list(known + ";;;;;;fin@rada.example;(032) 234-56-78"), 2))
        .isEqualTo(Verdict.SAME);

    ImportTrial.undo(id);

    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(contacts()).isEmpty();
  }

  @Test
  void whoIsKnownByTheAddressIsPutRightAndReadsAsBeforeWhenTheListIsTakenBack() {
    add(OLENA);
    ImportId id = list(known + ";;;;;Олена Коваленко;fin@rada.example;0322345678");
    assertThat(said(id))
        .contains("«Олена Коваль, fin@rada.example» зміниться на «Олена Коваленко,");
    ImportTrial.apply(id);
    assertThat(contacts())
        .extracting(ContactView::details)
        .containsExactly(finance("Олена Коваленко", "fin@rada.example", "0322345678"));
    ImportTrial.undo(id);
    assertThat(contacts()).extracting(ContactView::details).containsExactly(OLENA);
  }

  @Test
  void anotherPersonComesBesideWhoIsThere() {
    add(OLENA);
    ImportTrial.apply(list(known + ";;;;;Ігор Мельник;ihor@rada.example;"));
    assertThat(contacts())
        .extracting(it -> it.details().name())
        .containsExactly("Ігор Мельник", "Олена Коваль");
  }

  @Test
  void anAddressWithoutANameIsThatOfTheAccountants() {
    ImportTrial.apply(list(known + ";;;;;;buh@rada.example;"));
    assertThat(contacts())
        .extracting(ContactView::details)
        .containsExactly(finance("Бухгалтерія", "buh@rada.example", null));
  }

  @Test
  void whatCannotBeReachedIsAnErrorOfItsLine() {
    ImportId id =
        list(
            known + ";;;;;Олена Коваль;fin.rada.example;",
            SampleCouncil.codeIn("46") + ";;;;;Олена Коваль;;дзвонити зранку",
            council("Німа сільська рада", "Німе") + ";;;;;Олена Коваль;;");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.ERROR);
    assertThat(said(id)).contains("«fin.rada.example» не схоже на адресу");
    assertThat(codes(id, 3)).containsExactly("council.import-finance-phone-not-understood");
    assertThat(codes(id, 4)).containsExactly("council.import-contact-unreachable");
  }

  @Test
  void whoWasEnteredSinceTheRehearsalKeepsTheLineFromBeingApplied() {
    ImportId id = list(known + ";;;;;Олена Коваль;fin@rada.example;");
    add(OLENA);
    ImportTrial.apply(id);
    assertThat(outcome(id, 2)).contains(Outcome.CHANGED_SINCE);
    assertThat(contacts()).hasSize(1);
  }

  private static ImportId list(String... lines) {
    return listOf(COLUMNS, lines);
  }

  private void add(ContactDetails details) {
    Association.get(AddContact.class).add(OFFICE, idOf(known), details);
  }

  private List<ContactView> contacts() {
    return Association.get(ContactsOf.class).council(OFFICE, idOf(known));
  }

  static ContactDetails finance(String name, String email, String phone) {
    return new ContactDetails(
        ContactFunction.FINANCE,
        name,
        Optional.ofNullable(email).map(Email::new),
        Optional.ofNullable(phone).map(Phone::new));
  }
}
