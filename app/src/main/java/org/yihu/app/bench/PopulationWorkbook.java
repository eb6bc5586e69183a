package org.yihu.app.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.yihu.app.bench.Population.Family;
import org.yihu.app.bench.Population.Resident;
import org.yihu.documents.floor.BareWorkbook;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Sex;

/**
 * A consolidated workbook of an invented population, in the columns of the usual form, written row
 * by row.
 */
final class PopulationWorkbook {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final String ACCOUNT = "6228480%012d";
  private static final int HEAD_COLUMNS = 6;

  private final SampleWords words;
  private final Function<DivisionCode, String> names;

  PopulationWorkbook(SampleWords words, Function<DivisionCode, String> names) {
    this.words = words;
    this.names = names;
  }

  /** Writes whole households until so many people are in; tells how many are. */
  long write(Path file, Population population, long people) throws IOException {
    Rows rows = new Rows(population, people);
    try (OutputStream out = Files.newOutputStream(file)) {
      BareWorkbook.write(out, () -> rows);
    }
    return rows.people;
  }

  private List<Object> row(Family family, int at) {
    boolean head = at == 0;
    Resident resident = family.residents().get(at);
    boolean male = resident.number().sex() == Sex.MALE;
    List<Object> row = new ArrayList<>(48);
    if (head) {
      row.add(family.serial());
      row.add(names.apply(family.village().code().township()));
      row.add(family.village().name());
      row.add(family.code());
      row.add(resident.name());
      row.add(family.residents().size());
    } else {
      row.addAll(java.util.Collections.nCopies(HEAD_COLUMNS, ""));
    }
    row.add(resident.name());
    row.add(words.list("relations").get(Math.min(at, 2)));
    row.add(words.list("sexes").get(male ? 0 : 1));
    row.add(resident.number().value());
    row.add(DAY.format(resident.number().birthDate()));
    row.addAll(words.list("member-facts"));
    if (head) {
      row.addAll(money(family.serial()));
      row.addAll(words.list("benefit"));
      row.add(300 + family.serial() % 700);
      row.add(words.text("bank"));
      row.add(ACCOUNT.formatted(family.serial()));
      row.add("139%08d".formatted(family.serial()));
    }
    return row;
  }

  private static List<Object> money(int serial) {
    return List.of(
        serial % 900,
        serial % 7000,
        serial % 300,
        serial % 2000,
        serial % 3000,
        0,
        0,
        serial % 20_000,
        0,
        1,
        0);
  }

  private final class Rows implements Iterator<List<Object>> {
    private final Population population;
    private final long wanted;
    private final List<List<Object>> ready = new ArrayList<>();
    private int next;
    private long people;

    Rows(Population population, long wanted) {
      this.population = population;
      this.wanted = wanted;
      ready.add(List.of(words.text("title")));
      ready.add(List.of(words.text("sender")));
      ready.add(List.copyOf(words.list("head-row")));
      ready.add(List.copyOf(words.list("member-row")));
    }

    @Override
    public boolean hasNext() {
      return next < ready.size() || people < wanted;
    }

    @Override
    public List<Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (next == ready.size()) {
        Family family = population.next();
        ready.clear();
        next = 0;
        for (int i = 0; i < family.residents().size(); i++) {
          ready.add(row(family, i));
        }
        people += family.residents().size();
      }
      return ready.get(next++);
    }
  }
}
