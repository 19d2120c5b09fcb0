package ua.opencities.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.letter.SampleLetter.details;
import static ua.opencities.letter.SampleLetter.send;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.letter.number.KeepNumberStyle;
import ua.opencities.letter.number.NumberStyle;
import ua.opencities.letter.number.NumberStyleNotUnderstood;
import ua.opencities.letter.number.NumberTaken;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Outgoing numbers: no gap, no number twice, whatever happens at once. */
class LetterNumbersTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();

  @Test
  void numbersFollowOneAnotherHoweverManySendAtOnce() throws Exception {
    List<Callable<LetterView>> sending = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LetterId id = begun(clerk, LetterParty.OTHER, "Лист " + i);
      sending.add(() -> send(clerk, id));
    }
    LetterId broken = begun(clerk, LetterParty.OTHER, "Застарілий");
    assertThatThrownBy(() -> Association.get(SendLetter.class).send(clerk, broken, 99))
        .isInstanceOf(SomeoneElseChanged.class);
    var pool = Executors.newFixedThreadPool(6);
    List<Integer> numbers = new ArrayList<>();
    try {
      for (var each : pool.invokeAll(sending))
        numbers.add(Integer.valueOf(each.get().outgoing().orElseThrow().number()));
    } finally {
      pool.shutdown();
    }
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void oneLetterSentTwiceAtOnceGetsOneNumber() throws Exception {
    LetterId id = begun(clerk, LetterParty.OTHER, "Двічі");
    Callable<LetterView> send = () -> send(clerk, id);
    var pool = Executors.newFixedThreadPool(4);
    int sent = 0;
    try {
      for (var each : pool.invokeAll(List.of(send, send, send, send)))
        try {
          each.get();
          sent++;
        } catch (java.util.concurrent.ExecutionException refused) {
          assertThat(refused.getCause()).isInstanceOf(LetterWentOut.class);
        }
    } finally {
      pool.shutdown();
    }
    assertThat(sent).isEqualTo(1);
    assertThat(send(clerk, begun(clerk, LetterParty.OTHER, "Далі")).outgoing().get().number())
        .isEqualTo("2");
  }

  @Test
  void eachSideHasNumbersOfItsOwn() {
    Actor drohobych = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThat(number(clerk)).isEqualTo("1");
    assertThat(number(drohobych)).isEqualTo("1");
    int ofOffice = Integer.parseInt(number(office));
    assertThat(number(clerk)).isEqualTo("2");
    assertThat(Integer.parseInt(number(office))).isEqualTo(ofOffice + 1);
  }

  @Test
  void aStyleThatMakesAnEarlierNumberIsRefusedAndNoNumberIsLost() {
    var style = Association.get(KeepNumberStyle.class);
    style.keep(clerk, new NumberStyle("2-{n}"));
    assertThat(number(clerk)).isEqualTo("2-1");
    style.keep(clerk, new NumberStyle("{n}-1"));
    LetterId id = begun(clerk, LetterParty.OTHER, "Збіг");
    assertThatThrownBy(() -> send(clerk, id)).isInstanceOf(NumberTaken.class);
    style.keep(clerk, new NumberStyle("{n}/{yyyy}"));
    assertThat(send(clerk, id).outgoing().get().number()).startsWith("2/20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"01-15", "{n}/{n}", "1{n}", "{n}5", "{n}{yyyy}", "<b>{n}", ""})
  void refusesAStyleThatCouldNotTellNumbersApart(String style) {
    assertThatThrownBy(() -> new NumberStyle(style))
        .isInstanceOf(ua.opencities.shared.RuleBroken.class)
        .satisfies(
            it ->
                assertThat(it)
                    .isInstanceOfAny(
                        NumberStyleNotUnderstood.class,
                        ua.opencities.shared.TextNotAccepted.class));
  }

  @Test
  void aDiscardedDraftTakesNoNumber() {
    LetterId id = begun(clerk, LetterParty.OTHER, "Зайве");
    Association.get(DiscardLetter.class).discard(clerk, id);
    assertThatThrownBy(() -> details(clerk, id)).isInstanceOf(NotFound.class);
    assertThat(number(clerk)).isEqualTo("1");
  }

  private LetterId begun(Actor writer, LetterParty to, String subject) {
    return SampleLetter.begun(writer, writer.council().orElse(zhovkva), to, subject);
  }

  private String number(Actor writer) {
    return SampleLetter.number(writer, writer.council().orElse(zhovkva));
  }
}
