// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Evidence} from "../libs/Equivocation.sol";

/// @notice What an operator publishes about its node.
/// @param signer EOA whose key signs protocol messages and reports.
/// @param transmitter EOA that sends the node's transactions.
/// @param tlsKey Raw 32-byte Ed25519 public key of the node's TLS certificate.
/// @param endpoint "host:port" where the node listens, 1 to 128 bytes.
struct OperatorKeys {
    address signer;
    address transmitter;
    bytes32 tlsKey;
    string endpoint;
}

/// @notice An operator as it stands.
/// @param signer Report-signing EOA; a committee holds the signer of the time it was seated.
/// @param transmitter Sending EOA.
/// @param tlsKey Raw Ed25519 TLS key.
/// @param endpoint "host:port".
/// @param stake Bonded stake, in the stake token.
/// @param unbonding Stake on its way out: still held, no longer counted.
/// @param releaseAt Time from which `unbonding` may be withdrawn, unix seconds; 0 if none.
/// @param lastEpoch Last epoch whose committee it sat in; 0 if none.
/// @param standingDown Whether it refuses new seats.
/// @param tombstoned Whether it was slashed: it is never seated again, and what it would have earned is forfeit.
/// @param lastJury Last epoch of a jury it sat in; 0 if none.
struct Operator {
    address signer;
    address transmitter;
    bytes32 tlsKey;
    string endpoint;
    uint256 stake;
    uint256 unbonding;
    uint64 releaseAt;
    uint64 lastEpoch;
    bool standingDown;
    bool tombstoned;
    uint64 lastJury;
}

/// @notice What an operator was slashed of.
/// @param bps Worst tier that was proven, in 1e-4 of `base`; 0 if none.
/// @param base Bonded and unbonding stake when it was slashed first.
/// @param taken What was taken in all.
struct Penalty {
    uint16 bps;
    uint256 base;
    uint256 taken;
}

/// @notice A committee that was proposed and is not active yet.
/// @param operatorsHash keccak256 of the encoded list of operators; zero if none is proposed.
/// @param epoch Epoch it will be active in.
/// @param activeFrom Time from which anyone may activate it, unix seconds.
struct Proposal {
    bytes32 operatorsHash;
    uint64 epoch;
    uint64 activeFrom;
}

/// @title IOperatorRegistry
/// @notice Operators, their stake and keys, and the committees they form by epoch. An operator is the account
/// that registered. A committee never changes once seated; f and t follow from its size alone:
/// f = (n - 1) / 3, t = (n + f) / 2 + 1, m = 2f + 1, with 4 <= n <= 31.
/// Stake is lost by equivocation alone, which anyone may prove for as long as the registry holds the stake. Bonded
/// stake votes (ERC-5805, by time): its owner's delegate, at first the owner, casts it; that of an operator
/// that was slashed does not any more, what is left of it neither.
interface IOperatorRegistry {
    /// @notice An operator registered, or changed its keys or endpoint.
    event OperatorKeysSet(
        address indexed operator, address indexed signer, address transmitter, bytes32 tlsKey, string endpoint
    );

    /// @notice An operator added stake.
    event Staked(address indexed operator, uint256 amount, uint256 stake);

    /// @notice An operator began to unbond stake.
    event UnbondingStarted(address indexed operator, uint256 amount, uint64 releaseAt);

    /// @notice Unbonded stake left the registry.
    event StakeWithdrawn(address indexed operator, uint256 amount);

    /// @notice An operator began or ceased to refuse new seats.
    event StandingDown(address indexed operator, bool refuses);

    /// @notice A committee was seated and is active from this block on.
    event CommitteeSeated(
        uint64 indexed epoch,
        bytes32 committeeDigest,
        address[] operators,
        address[] signers,
        uint8 f,
        uint8 t,
        address pointer
    );

    /// @notice A jury was seated: it answers disputes of reports that none of its members signed.
    event JurySeated(
        uint64 indexed epoch,
        bytes32 committeeDigest,
        address[] operators,
        address[] signers,
        uint8 f,
        uint8 t,
        address pointer
    );

    /// @notice A jury was proposed; anyone may activate it from then on.
    event JuryProposed(uint64 indexed epoch, address[] operators, uint64 activeFrom);

    /// @notice A committee was proposed; anyone may activate it from then on.
    event CommitteeProposed(uint64 indexed epoch, address[] operators, uint64 activeFrom);

    /// @notice An operator was slashed and tombstoned; `amount` includes the reporter's reward.
    event OperatorSlashed(
        address indexed operator,
        address indexed reporter,
        uint8 kind,
        uint256 amount,
        uint256 reward,
        bytes32 requestHash,
        uint32 attempt
    );

    /// @notice A part of slashed stake became claimable.
    event Credited(address indexed account, uint256 amount);

    /// @notice A claimable amount was paid.
    event CreditClaimed(address indexed account, uint256 amount);

    /// @notice The minimum stake changed.
    event MinStakeSet(uint256 minStake);

    /// @notice The hub whose attempts hold stake was set.
    event HubSet(address hub);

    /// @notice The account is registered already.
    error AlreadyRegistered(address operator);

    /// @notice The account is not a registered operator.
    error NotRegistered(address operator);

    /// @notice A key is zero.
    error ZeroKey();

    /// @notice The endpoint's length is out of range.
    error EndpointLengthOutOfRange(uint256 given, uint256 max);

    /// @notice The signing key belongs, or once belonged, to another operator.
    error SignerTaken(address signer, address owner);

    /// @notice The TLS key belongs to another operator.
    error TlsKeyTaken(bytes32 tlsKey, address owner);

    /// @notice An amount of zero.
    error ZeroAmount();

    /// @notice The bonded stake would be, or is, too low.
    error StakeTooLow(address operator, uint256 given, uint256 required);

    /// @notice More than is bonded.
    error StakeExceeded(uint256 given, uint256 bonded);

    /// @notice Nothing is unbonding.
    error NothingUnbonding(address operator);

    /// @notice The unbonding delay has not passed.
    error UnbondingNotOver(uint256 given, uint256 required);

    /// @notice A committee's size is out of range.
    error CommitteeSizeOutOfRange(uint256 given, uint256 min, uint256 max);

    /// @notice The operators of a committee are not in strictly ascending order.
    error OperatorsNotAscending(address given, address previous);

    /// @notice The operator refuses new seats.
    error OperatorStandsDown(address operator);

    /// @notice A juror sits in the active committee, whose reports a jury judges.
    error JurorInCommittee(uint64 activeEpoch);

    /// @notice The operator was slashed.
    error Tombstoned(address operator);

    /// @notice One member holds too much of a committee's stake.
    error StakeTooConcentrated(uint256 given, uint256 max);

    /// @notice Another committee is proposed, or none.
    error NotProposed(bytes32 given, bytes32 proposed);

    /// @notice The proposed committee may not be activated yet.
    error ActivationTooEarly(uint256 given, uint64 required);

    /// @notice Evidence has no place to be of: no hub is set.
    error HubNotSet();

    /// @notice A message of the evidence was signed by a key that is not, and never was, the operator's.
    error NotSignedByOperator(address signer, address operator);

    /// @notice The operator was slashed at this tier or a worse one.
    error AlreadySlashed(address operator, uint16 bps);

    /// @notice The account has no claimable amount.
    error NothingToClaim(address account);

    /// @notice No committee of this epoch.
    error UnknownEpoch(uint64 epoch);

    /// @notice The hub is zero or set already.
    error HubAlreadySet(address hub);

    /// @notice Registers the caller as an operator, without stake.
    /// @param keys Its keys and endpoint.
    function register(OperatorKeys calldata keys) external;

    /// @notice Changes the caller's keys or endpoint. A new signer counts from the next committee on.
    /// @param keys Its keys and endpoint.
    function setKeys(OperatorKeys calldata keys) external;

    /// @notice Adds stake to the caller; the registry must be allowed to take it.
    /// @param amount Amount of the stake token.
    function stake(uint256 amount) external;

    /// @notice Adds stake to the caller by an ERC-2612 permit for the registry.
    /// @param amount Amount of the stake token.
    /// @param deadline Last time of the permit, unix seconds.
    /// @param v Its signature.
    /// @param r Its signature.
    /// @param s Its signature.
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Says whether the caller refuses new seats, the first step of leaving.
    /// @param refuses True to refuse.
    function standDown(bool refuses) external;

    /// @notice Begins to unbond stake of the caller; what was unbonding already waits again with it. Below the
    /// minimum only if the caller is not in the active committee and all attempts of its committees have ended.
    /// @param amount Amount of bonded stake.
    function unbond(uint256 amount) external;

    /// @notice Sends the caller its unbonded stake once the delay has passed.
    function withdraw() external;

    /// @notice Takes stake from an operator that signed two different messages of one kind in one attempt, and
    /// tombstones it. Anyone may bring the evidence, and gets 5 % of what is taken; the rest is the hub's treasury's.
    /// A commitment or observation costs 20 %, a commit root 50 %, a report all of the stake at the first proof;
    /// a worse proof takes the difference.
    /// @param evidence Two signed messages.
    /// @return amount What was taken.
    function slash(Evidence calldata evidence) external returns (uint256 amount);

    /// @notice Sends an account its parts of slashed stake.
    /// @param account The account.
    function claim(address account) external;

    /// @notice Proposes the committee of the next epoch in place of what was proposed; it is active at once if there is
    /// no activation delay. Restricted.
    /// @param operators 4 to 31 operators, strictly ascending, each with the minimum stake, not slashed, willing, and
    /// with at most 30 % of the committee's stake.
    /// @return epoch The next epoch.
    function seatCommittee(address[] calldata operators) external returns (uint64 epoch);

    /// @notice Activates the proposed committee after the delay, with the keys its members have then; anyone may.
    /// @param operators The operators that were proposed; each must still be fit for a seat.
    /// @return epoch The new epoch.
    function activateCommittee(address[] calldata operators) external returns (uint64 epoch);

    /// @notice Proposes the jury that answers disputes: operators outside the active committee, under the rules of a seat
    /// and with the same delay. It is admitted like a committee and not drawn from whoever staked, or four accounts of
    /// one owner would overturn reports. Restricted.
    /// @param operators As for seatCommittee.
    /// @return epoch The next epoch of juries, which count from 2^31 + 1.
    function seatJury(address[] calldata operators) external returns (uint64 epoch);

    /// @notice Activates the proposed jury after the delay; anyone may.
    /// @param operators The operators that were proposed; each must still be fit for a seat.
    /// @return epoch The new epoch.
    function activateJury(address[] calldata operators) external returns (uint64 epoch);

    /// @notice Sets the minimum stake of a seat; seated committees stay. Restricted.
    /// @param minStake_ Amount of the stake token.
    function setMinStake(uint256 minStake_) external;

    /// @notice Names the hub whose attempts hold stake. Restricted, once.
    /// @param hub_ The hub.
    function setHub(address hub_) external;

    /// @notice The active epoch; 0 before the first committee.
    function activeEpoch() external view returns (uint64);

    /// @notice The epoch of the active jury; 0 before the first.
    function juryEpoch() external view returns (uint64);

    /// @notice Who answers a dispute of a report by the committee of an epoch: the jury if it has no member of that
    /// committee, otherwise the active committee.
    /// @param first Epoch of the report's committee.
    function disputeEpoch(uint64 first) external view returns (uint64);

    /// @notice Members of an epoch's committee: operators ascending, signers in the same order.
    /// @param epoch A seated epoch.
    function committee(uint64 epoch)
        external
        view
        returns (address[] memory operators, address[] memory signers);

    /// @notice Digest of an epoch's committee.
    /// @param epoch A seated epoch.
    function committeeDigest(uint64 epoch) external view returns (bytes32);

    /// @notice Where an epoch's committee is held as contract code, in the layout of QuorumVerifier.
    /// @param epoch A seated epoch.
    function committeePointer(uint64 epoch) external view returns (address);

    /// @notice Sizes of an epoch's committee.
    /// @param epoch A seated epoch.
    /// @return n Members.
    /// @return f Faulty members it stands.
    /// @return t Signatures of a report.
    /// @return m Observations of an outcome.
    function committeeSizes(uint64 epoch) external view returns (uint8 n, uint8 f, uint8 t, uint8 m);

    /// @notice An operator as it stands; all zero for an unknown account.
    /// @param operator The operator's account.
    function operatorOf(address operator) external view returns (Operator memory);

    /// @notice The operator that a signing key belongs, or once belonged, to.
    /// @param signer The key's address.
    function operatorOfSigner(address signer) external view returns (address);

    /// @notice Whether an operator was slashed.
    /// @param operator The operator's account.
    function tombstoned(address operator) external view returns (bool);

    /// @notice What an operator was slashed of; all zero if it was not.
    /// @param operator The operator's account.
    function penaltyOf(address operator) external view returns (Penalty memory);

    /// @notice What an account can claim of slashed stake.
    /// @param account The account.
    function creditOf(address account) external view returns (uint256);

    /// @notice The committee that waits for its activation; all zero if none does.
    function proposedCommittee() external view returns (Proposal memory);

    /// @notice The jury that waits for its activation; all zero if none does.
    function proposedJury() external view returns (Proposal memory);

    /// @notice Seconds between the proposal of a committee and its activation.
    function activationDelay() external view returns (uint64);

    /// @notice Least stake of a seat.
    function minStake() external view returns (uint256);

    /// @notice Seconds between unbonding and withdrawal.
    function unbondingDelay() external view returns (uint64);

    /// @notice The ERC-20 that is staked.
    function stakeToken() external view returns (address);

    /// @notice The hub whose attempts hold stake; zero until set.
    function hub() external view returns (address);
}
