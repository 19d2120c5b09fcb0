package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ContactsOfMembersTest.finance;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.MembersTrial.listOf;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.contact.CorrectContact;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.support.Association;

/** What a list told of contacts goes with it, unless somebody edited it. */
class ContactsTakenBackTest {
  private final Katottg known = council("Рахункова сільська рада", "Рахункове");

  @Test
  void aContactThatWasEditedSinceStaysWithItsLine() {
    ImportId id = list(known + ";;;;;Олена Коваль;fin@rada.example;");
    ImportTrial.apply(id);
    ContactView came = contacts().get(0);
    Association.get(CorrectContact.class)
        .correct(
            OFFICE, came.id(), came.version(), finance("Олена Коваль", "o@rada.example", null));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(contacts()).hasSize(1);
  }

  @Test
  void listsTakenBackTheLastOneFirstLeaveNobody() {
    ImportId first = list(known + ";;;;;Олена Коваль;fin@rada.example;");
    ImportTrial.apply(first);
    ImportId second = list(known + ";;;;;Олена Коваленко;fin@rada.example;");
    ImportTrial.apply(second);
    ImportTrial.undo(second);
    ImportTrial.undo(first);
    assertThat(outcome(first, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(contacts()).isEmpty();
  }

  @Test
  void aNewCouncilGoesWithItsContactWhereNobodyEditedIt() {
    Katottg gone = SampleCouncil.codeIn("46");
    Katottg stays = SampleCouncil.codeIn("46");
    ImportId id =
        list(
            gone + ";Зникома сільська рада;;Зникоме;село;Олена Коваль;fin@rada.example;",
            stays + ";Лишня сільська рада;;Лишнє;село;Олена Коваль;fin@rada.example;");
    ImportTrial.apply(id);
    ContactView came = Association.get(ContactsOf.class).council(OFFICE, idOf(stays)).get(0);
    Association.get(CorrectContact.class)
        .correct(OFFICE, came.id(), came.version(), finance("Інша", "fin@rada.example", null));
    var council = idOf(gone);
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(Association.sql("select 1 from council where id = ?", council.value()).rows())
        .isEmpty();
    assertThat(outcome(id, 3)).contains(Outcome.STAYS);
    assertThat(idOf(stays)).isNotNull();
  }

  private static ImportId list(String... lines) {
    return listOf(ContactsOfMembersTest.COLUMNS, lines);
  }

  private List<ContactView> contacts() {
    return Association.get(ContactsOf.class).council(OFFICE, idOf(known));
  }
}
