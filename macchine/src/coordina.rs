//! The coordinator: it keeps the partitions that are to be judged, and gives each to a worker that asks.

use std::net::SocketAddr;
use std::sync::Arc;

use ballista_core::config::TaskSchedulingPolicy;
use ballista_core::error::Result;
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::{create_scheduler, start_grpc_service_with_listener};
use datafusion_proto::protobuf::{LogicalPlanNode, PhysicalPlanNode};
use tokio::net::TcpListener;

use crate::motore::Codice;

/// How a coordinator works.
#[derive(Clone, Copy, Debug)]
pub struct Coordina {
    /// Seconds of silence after which a worker's partitions are given to others. A busy worker speaks every five.
    pub attesa: u64,
}

/// The longest message, in bytes: the names of some tens of thousands of partitions.
pub(crate) const MESSAGGIO: u32 = 64 << 20;

/// Coordinates on a port that is open already, and does not come back.
///
/// # Errors
/// The port cannot be served.
pub async fn coordinate(port: TcpListener, coordina: Coordina) -> Result<()> {
    let address: SocketAddr = port.local_addr()?;
    let config = SchedulerConfig {
        external_host: address.ip().to_string(),
        bind_host: address.ip().to_string(),
        bind_port: address.port(),
        // Workers ask: they open no port, and a slow one takes less.
        scheduling_policy: TaskSchedulingPolicy::PullStaged,
        executor_timeout_seconds: coordina.attesa,
        expire_dead_executor_interval_seconds: 1,
        no_executors_grace_period_seconds: coordina.attesa,
        grpc_server_max_decoding_message_size: MESSAGGIO,
        grpc_server_max_encoding_message_size: MESSAGGIO,
        override_physical_codec: Some(Arc::new(Codice::default())),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    let scheduler = create_scheduler::<LogicalPlanNode, PhysicalPlanNode>(cluster, Arc::new(config)).await?;
    start_grpc_service_with_listener(port, scheduler).await
}
