package se.vagval.tenancy;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new TenantTransactions(source);
  }
}
