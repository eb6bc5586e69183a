package org.yihu.persistence.repository;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.SettingMapper;
import org.yihu.persistence.mapper.SettingMapper.SettingRow;
import org.yihu.usecases.port.Settings;

/** Settings in the table of the same name. */
public final class StoredSettings implements Settings {
  private final SettingMapper mapper;

  public StoredSettings(Transaction transaction) {
    this.mapper = transaction.mapper(SettingMapper.class);
  }

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(mapper.content(name));
  }

  @Override
  public Map<String, String> under(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    mapper.under(prefix).forEach(row -> found.put(row.name(), row.content()));
    return found;
  }

  @Override
  public void put(String name, String content) {
    SettingRow row = new SettingRow(name, content);
    if (mapper.update(row) == 0) {
      mapper.insert(row);
    }
  }

  @Override
  public void remove(String name) {
    mapper.delete(name);
  }
}
