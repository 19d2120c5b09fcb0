package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.MembersTrial.ACTS;
import static ua.opencities.council.intake.MembersTrial.HEADING;
import static ua.opencities.council.intake.MembersTrial.of;
import static ua.opencities.council.intake.MembersTrial.shippedFor;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.council.payer.RemovePayer;
import ua.opencities.membership.Standing;
import ua.opencities.support.Association;

/** A line of the association's list comes and goes whole: membership, contact, payer and head. */
class WholeLineOfMemberTest {
  private static final String MORE =
      ";Фінансовий контакт, e-mail;Інший платник, IBAN;Голова;Голова, повноваження з";
  private final Katottg known = council("Цілісна сільська рада", "Цілісне");

  @Test
  void allOfItComesAndAllOfItGoes() {
    ImportId id = applied("UA643223130000000000000000077");
    assertThat(of(known).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(broughtThings()).containsExactly(1, 1, 1);
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(of(known).standing()).isEqualTo(Standing.LEAD);
    assertThat(broughtThings()).containsExactly(0, 0, 0);
  }

  @Test
  void whereOneThingOfItIsOtherSinceAllTheRestStays() {
    ImportId id = applied("UA373223130000000000000000078");
    Association.get(RemovePayer.class)
        .remove(OFFICE, Association.get(PayersOf.class).council(OFFICE, idOf(known)).get(0).id());
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(of(known).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(broughtThings()).containsExactly(1, 0, 1);
  }

  private ImportId applied(String iban) {
    String headings = HEADING.strip() + MORE;
    ImportId id =
        rehearsed(
            shippedFor(List.of(headings.split(";"))),
            headings
                + "\n"
                + (known + ";;;;" + ACTS.strip())
                + (";fin@rada.example;" + iban + ";Олег ВОЛЬСЬКИЙ;15.11.2020\n"));
    ImportTrial.apply(id);
    assertThat(outcome(id, 2)).contains(Outcome.APPLIED);
    return id;
  }

  /** Contacts, payers, officials. */
  private List<Integer> broughtThings() {
    return List.of(
        Association.get(ContactsOf.class).council(OFFICE, idOf(known)).size(),
        Association.get(PayersOf.class).council(OFFICE, idOf(known)).size(),
        Association.get(OfficialHistory.class).of(OFFICE, idOf(known)).size());
  }
}
