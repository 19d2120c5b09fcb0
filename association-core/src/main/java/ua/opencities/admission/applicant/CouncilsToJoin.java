package ua.opencities.admission.applicant;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Councils for which somebody wants to apply; of one that is a member, or for which somebody
 * applies already, it is said.
 */
@UseCase
public class CouncilsToJoin {
  private static final int MOST = 12;
  private static final int MOST_WORDS = 6;
  private final ApplicationDoor door;

  @Inject
  CouncilsToJoin(ApplicationDoor door) {
    this.door = door;
  }

  /** The best finds; the search forgives apostrophes, endings and the other alphabet. */
  public List<JoiningCouncil> found(Actor atTheDoor, String typed) {
    String shortened = typed.length() > 200 ? typed.substring(0, 200) : typed;
    List<String> words =
        Arrays.stream(SearchKey.of(shortened).split(" "))
            .filter(word -> word.length() > 1)
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return words.isEmpty() ? List.of() : door.councils(words, MOST);
  }

  /** Empty where nobody may apply for it now. */
  public Optional<JoiningCouncil> one(Actor atTheDoor, UUID council) {
    return door.council(council);
  }
}
