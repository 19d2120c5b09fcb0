package ua.opencities.opendata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of a member on a day. Without the head's name: open data needs no
 * personal ones.
 *
 * @param kind name of a {@code council.CouncilKind}
 * @param standing name of a {@code membership.Standing}, on that day
 * @param memberSince the first day of this membership
 * @param act the act that made it a member, in Ukrainian
 * @param inhabitants by the newest figure that was valid on the day; null where none was
 * @param edrpou null where none is known
 */
public record OpenMember(
    String katottg,
    String name,
    String kind,
    String oblastCode,
    String oblast,
    String raion,
    String edrpou,
    String standing,
    String memberSince,
    String act,
    Integer inhabitants) {
  /** In the order of the columns. */
  public static final List<String> FIELDS =
      List.of(
          "katottg",
          "name",
          "kind",
          "oblastCode",
          "oblast",
          "raion",
          "edrpou",
          "standing",
          "memberSince",
          "act",
          "inhabitants");

  /** A row as {@code report_members} and {@code door_members} give it. */
  public OpenMember(
      String katottg,
      String name,
      String kind,
      String oblastCode,
      String oblast,
      String raion,
      Optional<String> edrpou,
      String standing,
      LocalDate memberSince,
      String act,
      Optional<Integer> inhabitants) {
    this(
        katottg,
        name,
        kind,
        oblastCode,
        oblast,
        raion,
        edrpou.orElse(null),
        standing,
        memberSince.toString(),
        act,
        inhabitants.orElse(null));
  }

  /** In the order of {@link #FIELDS}, as they are; null where nothing is known. */
  public List<Object> cells() {
    return Arrays.asList(
        katottg,
        name,
        kind,
        oblastCode,
        oblast,
        raion,
        edrpou,
        standing,
        memberSince,
        act,
        inhabitants);
  }
}
