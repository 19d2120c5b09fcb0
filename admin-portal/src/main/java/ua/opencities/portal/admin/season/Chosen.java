package ua.opencities.portal.admin.season;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Wanted;

/**
 * Councils whose boxes are ticked. They live in the address, so that a choice outlives a filter, a
 * page and the way back; for its length each is named by the last part of its id, whose 48 bits
 * tell all councils of the country apart.
 *
 * @param names last parts of ids
 */
public record Chosen(Set<String> names) {
  private static final String SEPARATOR = ".";

  /** What cannot be a name is none. */
  static Chosen of(List<String> ticked, String kept) {
    return new Chosen(
        Stream.concat(ticked.stream(), Arrays.stream(kept.split("\\.")))
            .filter(name -> name.matches("[0-9a-f]{12}"))
            .collect(toCollection(LinkedHashSet::new)));
  }

  public static String name(CouncilId council) {
    String id = council.toString();
    return id.substring(id.lastIndexOf('-') + 1);
  }

  public boolean holds(SeasonCouncil council) {
    return names.contains(name(council.id()));
  }

  /** Those that have no box on this page, as a hidden field carries them. */
  public String besides(List<SeasonCouncil> shown) {
    var others = new LinkedHashSet<>(names);
    shown.forEach(council -> others.remove(name(council.id())));
    return String.join(SEPARATOR, others);
  }

  /** As the form of a deed carries them. */
  static String ids(List<SeasonCouncil> councils) {
    return councils.stream().map(council -> council.id().toString()).collect(joining(" "));
  }

  /** What is no id is left out. */
  static Set<CouncilId> read(String ids) {
    return Arrays.stream((ids == null ? "" : ids).split(" "))
        .flatMap(id -> Wanted.id(id).stream())
        .map(CouncilId::new)
        .collect(toCollection(LinkedHashSet::new));
  }
}
