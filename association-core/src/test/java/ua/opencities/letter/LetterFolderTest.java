package ua.opencities.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.letter.SampleLetter.begun;
import static ua.opencities.letter.SampleLetter.send;
import static ua.opencities.letter.SampleLetter.take;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What of a year's letters lies in the year's folder, and for whom. */
class LetterFolderTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();

  @Test
  void eachSideFindsTheLettersItMaySeeAsTheyWentOut() throws IOException {
    LetterView own =
        send(clerk, begun(clerk, zhovkva, LetterParty.ASSOCIATION, "Про строк сплати"));
    LetterView got = send(office, begun(office, zhovkva, LetterParty.COUNCIL, "Про рахунок"));
    LetterView elsewhere =
        send(clerk, begun(clerk, zhovkva, LetterParty.OTHER, "До обласної адміністрації"));
    begun(clerk, zhovkva, LetterParty.ASSOCIATION, "Чернетка");
    int year = own.outgoing().orElseThrow().date().getYear();

    var councils = letters(clerk, zhovkva, year);
    var offices = letters(office, zhovkva, year);

    assertThat(councils).hasSize(9);
    assertThat(councils.get("letters/001-" + named(own) + ".pdf"))
        .isEqualTo(take(clerk, own.id(), "pdf").bytes());
    assertThat(councils).containsKey("letters/002-" + named(got) + ".docx");
    assertThat(text(councils.get("letters/003-" + named(elsewhere) + ".json")))
        .contains("До обласної адміністрації");
    assertThat(offices.keySet())
        .hasSize(6)
        .contains("letters/001-" + named(own) + ".pdf", "letters/002-" + named(got) + ".pdf");
    assertThat(letters(clerk, zhovkva, year - 1)).isEmpty();
  }

  @Test
  void aNeighboursFolderHoldsNoneOfThem() throws IOException {
    LetterView own = send(clerk, begun(clerk, zhovkva, LetterParty.ASSOCIATION, "Таємний лист"));
    int year = own.outgoing().orElseThrow().date().getYear();
    CouncilId neighbour = Association.newCouncil("Сусідня міська рада");
    Actor theirs = Association.clerkOf(neighbour);

    assertThat(letters(theirs, neighbour, year)).isEmpty();
    assertThat(letters(office, neighbour, year)).isEmpty();
    assertThatThrownBy(() -> letters(theirs, zhovkva, year)).isInstanceOf(NotFound.class);
  }

  private static String named(LetterView letter) {
    var out = letter.outgoing().orElseThrow();
    String from = letter.sender() == LetterParty.ASSOCIATION ? "association" : "council";
    return from + "-" + out.date() + "-" + out.number().replace('/', '-');
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> letters(Actor actor, CouncilId council, int year)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Association.get(YearFolder.class)
        .each(
            actor,
            council,
            year,
            (path, bytes) -> {
              if (path.startsWith("letters/")) files.put(path, bytes.all());
            });
    return files;
  }
}
