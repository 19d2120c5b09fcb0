package ua.opencities.council.oblast;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

@UseCase
class ReadOblasts {
  private final Oblasts oblasts;

  @Inject
  ReadOblasts(Oblasts oblasts) {
    this.oblasts = oblasts;
  }

  List<OblastView> all(Actor actor) {
    return oblasts.all().stream().map(Oblast::view).toList();
  }
}
