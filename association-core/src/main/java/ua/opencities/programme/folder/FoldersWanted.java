package ua.opencities.programme.folder;

/** The folders of chosen councils for one year, as the argument of their job says it: the year. */
public record FoldersWanted(int year) {
  public static final String JOB = "year-folders";

  static FoldersWanted read(String argument) {
    return new FoldersWanted(Integer.parseInt(argument));
  }

  public String argument() {
    return String.valueOf(year);
  }
}
