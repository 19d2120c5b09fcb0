package ua.opencities.council;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

@UseCase
class ReadOblasts {
  private final Councils councils;

  @Inject
  ReadOblasts(Councils councils) {
    this.councils = councils;
  }

  List<OblastView> all(Actor actor) {
    return councils.oblasts().stream().map(Oblast::view).toList();
  }
}
