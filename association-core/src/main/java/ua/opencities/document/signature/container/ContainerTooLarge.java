package ua.opencities.document.signature.container;

import ua.opencities.shared.RuleBroken;

/** A container would unpack to far more than papers are: a zip bomb, or nothing for this place. */
public class ContainerTooLarge extends RuleBroken {
  private static final long serialVersionUID = 1;

  public ContainerTooLarge() {
    super("document.container-too-large");
  }

  @Override
  public String field() {
    return "file";
  }
}
