package ua.opencities.council;

import java.util.Collection;
import java.util.stream.Collectors;
import ua.opencities.language.CouncilName;
import ua.opencities.language.SixCases;

/** The six cases of a council's name: by rule, then what an editor put right. */
final class CouncilNames {
  private CouncilNames() {}

  static SixCases of(Council council, Collection<NameCorrection> corrections) {
    return CouncilName.inSixCases(council.name())
        .withCorrections(
            corrections.stream()
                .collect(Collectors.toMap(NameCorrection::grammaticalCase, NameCorrection::form)));
  }
}
