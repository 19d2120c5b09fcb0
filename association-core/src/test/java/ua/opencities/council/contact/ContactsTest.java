package ua.opencities.council.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.council.SampleCouncil;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.shared.reach.PhoneNotUnderstood;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ContactsTest {
  private static final Actor OFFICE = Association.administrator();
  private final AddContact add = Association.get(AddContact.class);
  private final CorrectContact correct = Association.get(CorrectContact.class);
  private final RemoveContact remove = Association.get(RemoveContact.class);
  private final ContactsOf contacts = Association.get(ContactsOf.class);
  private final CouncilId council = SampleCouncil.zhovkva();
  private final Actor clerk = Association.clerkOf(council);

  @Test
  void theClerkAndTheOfficeKeepOneListOrderedByWhatItIsAbout() {
    add.add(clerk, council, mail(ContactFunction.PRESS, "press@rada.example"));
    add.add(OFFICE, council, mail(ContactFunction.FINANCE, "Finance@Rada.example"));
    assertThat(contacts.council(clerk, council))
        .extracting(each -> each.details().email().orElseThrow().address())
        .containsExactly("finance@rada.example", "press@rada.example");
  }

  @Test
  void isPutRightByWhoSawItLastAndTheOtherIsTold() {
    UUID id = add.add(clerk, council, mail(ContactFunction.FINANCE, "one@rada.example"));
    long seen = contacts.one(clerk, council, id).version();
    correct.correct(clerk, id, seen, mail(ContactFunction.FINANCE, "two@rada.example"));
    assertThatThrownBy(
            () ->
                correct.correct(OFFICE, id, seen, mail(ContactFunction.HEAD, "three@rada.example")))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(contacts.one(OFFICE, council, id).details())
        .isEqualTo(mail(ContactFunction.FINANCE, "two@rada.example"));
  }

  @Test
  void goesWhenItIsRemovedAndTheTrailKeepsWhatStood() {
    UUID id = add.add(clerk, council, mail(ContactFunction.PRESS, "gone@rada.example"));
    assertThat(remove.remove(clerk, id)).isEqualTo(council);
    assertThat(contacts.council(clerk, council)).isEmpty();
    assertThatThrownBy(() -> remove.remove(clerk, id)).isInstanceOf(NotFound.class);
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where details->>'email' ="
                        + " 'gone@rada.example'")
                .count())
        .as("added and removed")
        .isEqualTo(2);
  }

  @Test
  void oneAddressAFunctionIsNotedOnceAndAgainForAnother() {
    add.add(clerk, council, mail(ContactFunction.FINANCE, "one@rada.example"));
    add.add(clerk, council, mail(ContactFunction.PRESS, "one@rada.example"));
    assertThatThrownBy(
            () -> add.add(clerk, council, mail(ContactFunction.FINANCE, "ONE@rada.example")))
        .isInstanceOf(ContactRefused.class)
        .hasMessageContaining("council.contact-known");
    UUID press =
        contacts.council(clerk, council).stream()
            .filter(each -> each.details().function() == ContactFunction.PRESS)
            .findFirst()
            .orElseThrow()
            .id();
    assertThatThrownBy(
            () ->
                correct.correct(clerk, press, 1, mail(ContactFunction.FINANCE, "one@rada.example")))
        .isInstanceOf(ContactRefused.class);
  }

  @Test
  void whoCannotBeReachedIsNoContact() {
    assertThatThrownBy(
            () ->
                new ContactDetails(
                    ContactFunction.HEAD, "Голова", Optional.empty(), Optional.empty()))
        .isInstanceOf(ContactRefused.class);
    assertThatThrownBy(() -> mail(ContactFunction.HEAD, "a@rada.example", " "))
        .isInstanceOf(TextNotAccepted.class);
    assertThat(Phone.typed(" +380 (32) 234-56-78 ")).contains(new Phone("+380 (32) 234-56-78"));
    assertThat(Phone.typed("  ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"телефон", "12", "+380 32 <b>", "0322 234 дод. 5"})
  void anotherSignThanOfANumberIsRefused(String typed) {
    assertThatThrownBy(() -> Phone.typed(typed)).isInstanceOf(PhoneNotUnderstood.class);
  }

  @Test
  void anotherCouncilNeitherSeesNorTouchesThem() {
    UUID id = add.add(clerk, council, mail(ContactFunction.FINANCE, "own@rada.example"));
    Actor stranger = Association.clerkOf(SampleCouncil.zhovkva());
    assertThat(contacts.council(stranger, council)).isEmpty();
    var other = mail(ContactFunction.FINANCE, "strange@rada.example");
    List<Runnable> deeds =
        List.of(
            () -> add.add(stranger, council, other),
            () -> correct.correct(stranger, id, 1, other),
            () -> remove.remove(stranger, id),
            () -> contacts.one(stranger, council, id));
    for (Runnable deed : deeds)
      assertThatThrownBy(deed::run).isInstanceOfAny(NotFound.class, RuleBroken.class);
    assertThat(contacts.council(clerk, council))
        .extracting(ContactView::details)
        .containsExactly(mail(ContactFunction.FINANCE, "own@rada.example"));
  }

  @Test
  void areReadByOneStatementHoweverMany() {
    int none = StatementCount.of(() -> contacts.council(OFFICE, council));
    for (ContactFunction each : ContactFunction.values())
      add.add(OFFICE, council, mail(each, "a@rada.example"));
    assertThat(StatementCount.of(() -> contacts.council(OFFICE, council))).isEqualTo(none);
  }

  private static ContactDetails mail(ContactFunction function, String address) {
    return mail(function, address, "Відділ");
  }

  private static ContactDetails mail(ContactFunction function, String address, String name) {
    return new ContactDetails(function, name, Optional.of(Email.typed(address)), Optional.empty());
  }
}
