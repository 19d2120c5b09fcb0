package ua.opencities.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.opencities.support.ResourcePaths;

class ResourcePathsTest {
  @Test
  void noAddressIsHiddenByALongerOneOfAnotherClass() {
    assertThat(ResourcePaths.unreachable("ua.opencities.portal.admin")).isEmpty();
  }
}
